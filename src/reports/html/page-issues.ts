import { cellRefText } from '../../domain/cell-ref.js';
import type { Issue, Severity } from '../../domain/issue.js';
import { foldText } from '../../domain/text.js';
import { issueText } from '../../labels/issues/issue-text.js';
import type { PageContext } from './page-context.js';
import type { PageIssue } from './page-model.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Every issue of the run, errors first, with its place, its words and what to do. */
export function pageIssues(context: PageContext): readonly PageIssue[] {
  const { evaluation, criteriaSet, units } = context.vi;
  const labels = new Map(criteriaSet.elements.map(({ id, label }) => [id, label]));
  const places = new Map(units.map(({ result }, place) => [foldText(result.unitId), place]));
  const label = (id: string) => labels.get(id) ?? id;
  return ORDER.flatMap((severity) =>
    evaluation.issues.filter((issue) => issue.severity === severity),
  ).map((issue) => pageIssue(issue, { label, places, context }));
}

interface IssuePlaces {
  readonly label: (id: string) => string;
  readonly places: ReadonlyMap<string, number>;
  readonly context: PageContext;
}

function pageIssue(issue: Issue, { label, places, context }: IssuePlaces): PageIssue {
  const { severity, at, unitId = '', criterionId } = issue;
  const unit = places.get(foldText(unitId));
  const [vi, en] = [issueText(issue, 'vi', label), issueText(issue, 'en', label)];
  return {
    severity,
    place: at === undefined ? '' : cellRefText(at),
    unitId,
    ...(unit !== undefined && { unit }),
    ...(criterionId !== undefined && { criterion: criterionId }),
    message: context.text(vi.message, en.message),
    hint: context.text(vi.hint, en.hint),
  };
}
