import { PAGE_WORDS } from '../../labels/page/page-words.js';
import type { ReportInput } from '../report.js';
import { pageAbout } from './page-about.js';
import type { PageContext } from './page-context.js';
import { makePageContext } from './page-context.js';
import { pageHead, pageStandings } from './page-head.js';
import { pageIssues } from './page-issues.js';
import { pageLosses } from './page-losses.js';
import type { PageBlock, PageData } from './page-model.js';
import { pageTables } from './page-tables.js';
import { pageUnits } from './page-units.js';

/** Everything the page shows, in both languages, as plain data. */
export function makePageData(input: ReportInput): PageData {
  const context = makePageContext(input);
  return {
    schema: 'danvan/page@1',
    language: input.language,
    words: PAGE_WORDS,
    head: pageHead(context),
    standings: pageStandings(context),
    groups: input.criteriaSet.unitGroups.map(({ label }) => context.text(label)),
    blocks: pageBlocks(context),
    tables: pageTables(context),
    units: pageUnits(context),
    issues: pageIssues(context),
    about: pageAbout(context),
    texts: context.texts,
    files: context.files,
  };
}

function pageBlocks(context: PageContext): readonly PageBlock[] {
  return context.vi.groups.map((group, place) => ({
    label: context.text(group.label, context.en.groups[place]?.label),
    units: group.units.map(({ key }) => key - 1),
    losses: pageLosses(group, context.vi.tables),
  }));
}
