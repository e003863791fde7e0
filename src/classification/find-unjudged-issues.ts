import type { CellRef } from '../domain/cell-ref.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { ScoreCard } from '../domain/score.js';
import type { TableProgram } from '../rules/rule-set.js';

/** What finding the issues of a unit's conditions needs. */
export interface UnjudgedContext {
  readonly missingColumns: ReadonlySet<string>;
  /** Labels of elements. */
  readonly labels: ReadonlyMap<string, string>;
  /** Kinds of elements, which say what can be written into their cells. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Where a figure of the unit that was left empty would stand, by element. */
  readonly emptyCells: Pick<ReadonlyMap<string, CellRef>, 'get'>;
  /** The program of the unit's table. */
  readonly program: TableProgram;
}

/** A figure that a condition reads and that was not reported. */
interface Unjudged {
  readonly element: string;
  readonly code: 'not-reported-blocks' | 'not-reported-counts-zero';
}

/** Figures that were not reported and that only a condition asks for; each once. */
export function unjudgedElements(card: ScoreCard, program: TableProgram): readonly string[] {
  return findUnjudged(card, program).map(({ element }) => element);
}

/** Figures without which a condition blocks the grade, or counts as not fulfilled: never in silence. */
export function findUnjudgedIssues(
  card: ScoreCard,
  { missingColumns, labels, kinds, emptyCells, program }: UnjudgedContext,
): readonly Issue[] {
  const { unitId } = card;
  return findUnjudged(card, program)
    .filter(({ element }) => !missingColumns.has(element))
    .map(({ element, code }) => {
      const at = emptyCells.get(element);
      const place = { ...(at && { at }), unitId, elementId: element };
      const label = labels.get(element) ?? element;
      return code === 'not-reported-blocks'
        ? issue(code, { label, kind: kinds.get(element) ?? '' }, place)
        : issue(code, { label }, place);
    });
}

/** Left out is what a criterion that waits for the figure says already, no less gravely. */
function findUnjudged(card: ScoreCard, { outcome }: TableProgram): readonly Unjudged[] {
  const waiting = new Set(card.criteria.flatMap(({ missing }) => missing));
  const withoutPoints = card.criteria.filter(({ final }) => final === undefined);
  const blocked = new Set(withoutPoints.flatMap(({ missing }) => missing));
  const reads = new Map(
    Object.values(outcome.reads).flatMap((list) => list.map((read) => [read.element, read])),
  );
  return [...reads.values()].flatMap(({ element, whenMissing }): readonly Unjudged[] => {
    if (card.withoutValue.get(element) !== 'not-reported') return [];
    const told = whenMissing === 'zero' ? waiting : blocked;
    if (told.has(element)) return [];
    const code = whenMissing === 'zero' ? 'not-reported-counts-zero' : 'not-reported-blocks';
    return [{ element, code }];
  });
}
