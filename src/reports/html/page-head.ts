import { PAGE_WORDS } from '../../labels/page/page-words.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { OUTCOME_WORDS } from '../../labels/words.js';
import type { BookContext } from '../workbook/book-context.js';
import { legalBasisText } from '../workbook/title-block.js';
import type { PageContext } from './page-context.js';
import type { PageBanner, PageHead, PageStanding } from './page-model.js';

/** Title, legal basis, and all that must be seen before any number. */
export function pageHead(context: PageContext): PageHead {
  return {
    title: context.say(titleText),
    basis: context.say(legalBasisText),
    year: context.vi.evaluation.year,
    banners: [
      ...provenanceBanner(context),
      ...draftBanner(context),
      ...countBanner('errors', errorCount(context.vi), context),
      ...countBanner('incomplete', incompleteCount(context.vi), context),
    ],
  };
}

function titleText({ criteriaSet, evaluation, language }: BookContext): string {
  const { title, scheme } = PAGE_WORDS[language];
  return title
    .replace('{scheme}', criteriaSet.scheme?.label ?? scheme)
    .replace('{year}', String(evaluation.year));
}

function provenanceBanner(context: PageContext): readonly PageBanner[] {
  const { level, note } = context.vi.criteriaSet.provenance;
  if (level === 'full-text') return [];
  return [
    {
      kind: 'provenance',
      tag: context.say(({ language }) => PAGE_WORDS[language].tags[level]),
      text: context.say(({ words }) => words.banners[level](note.trim())),
    },
  ];
}

function draftBanner(context: PageContext): readonly PageBanner[] {
  const { criteriaSet, evaluation } = context.vi;
  if (!evaluation.criteriaSet.draft) return [];
  const text = criteriaSet.status === 'draft' ? 'draftSet' : 'draft';
  return [
    {
      kind: 'draft',
      tag: context.say(({ language }) => PAGE_WORDS[language].tags.draft),
      text: context.say(({ words }) => words.banners[text]),
    },
  ];
}

function countBanner(
  kind: 'errors' | 'incomplete',
  count: number,
  context: PageContext,
): readonly PageBanner[] {
  if (count === 0) return [];
  const tag = ({ language }: BookContext) =>
    PAGE_WORDS[language].tags[kind].replace('{count}', String(count));
  return [
    { kind, tag: context.say(tag), text: context.say(({ words }) => words.banners[kind](count)) },
  ];
}

function errorCount({ evaluation }: BookContext): number {
  return evaluation.issues.filter(({ severity }) => severity === 'error').length;
}

function incompleteCount({ units }: BookContext): number {
  return units.filter(({ result }) => result.outcome === 'incomplete').length;
}

/** Grades as the set names them, then "not eligible" and "incomplete". */
export function pageStandings(context: PageContext): readonly PageStanding[] {
  const { bands } = context.vi.criteriaSet.grades;
  const last = Math.max(1, bands.length - 1);
  const outcome = (name: 'not-eligible' | 'incomplete'): PageStanding => ({
    label: context.say(({ language }) => startSentence(OUTCOME_WORDS[language][name])),
    scale: null,
  });
  return [
    ...bands.map(({ label }, place) => ({ label: context.text(label), scale: place / last })),
    outcome('not-eligible'),
    outcome('incomplete'),
  ];
}
