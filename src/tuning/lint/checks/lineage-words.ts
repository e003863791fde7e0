import type { Criterion } from '../../../criteria/criterion.js';
import { foldText } from '../../../domain/text.js';
import type { LintCheck, LintContext } from '../lint-check.js';
import { criteriaOf, MAIN_FILE } from '../lint-check.js';
import { ruleText } from '../same-rule.js';

interface Pair {
  readonly from: string;
  readonly name: string;
  readonly kind: string;
  readonly noted: boolean;
  readonly before: Criterion;
  readonly after: Criterion;
  readonly sameRule: boolean;
}

/** Criteria that come from exactly one criterion of the set before. */
function pairsOf({ set, rules, predecessor }: LintContext): readonly Pair[] {
  if (predecessor === undefined) return [];
  const [own, old] = [set, predecessor.set].map(
    (each) => new Map(criteriaOf(each).map(({ name, criterion }) => [name, criterion])),
  );
  return Object.entries(set.lineage).flatMap(([name, { from, kind, note }]): readonly Pair[] => {
    const [first, ...others] = from;
    const [after, before] = [own?.get(name), old?.get(first ?? '')];
    if (first === undefined || others.length > 0 || !before || !after) return [];
    const sameRule = ruleText(rules, name) === ruleText(predecessor.rules, first);
    const noted = note !== undefined;
    return [{ from: first, name, kind, noted, before, after, sameRule }];
  });
}

function isSameLabel({ before, after }: Pair): boolean {
  return foldText(before.label) === foldText(after.label);
}

/** Other words for the same rule, though lineage calls it kept or moved. */
export const labelChanged: LintCheck<'label-changed'> = {
  code: 'label-changed',
  severity: 'note',
  find: (context) =>
    pairsOf(context)
      .filter((pair) => pair.sameRule && !isSameLabel(pair) && !pair.noted)
      .filter(({ kind }) => kind === 'kept' || kind === 'moved')
      .map(({ name, from, before, after }) => ({
        params: { before: before.label, after: after.label, from },
        file: MAIN_FILE,
        path: ['lineage', name],
        criterion: name,
      })),
};

/** The same words for another rule, and no note says so. */
export const ruleChanged: LintCheck<'rule-changed'> = {
  code: 'rule-changed',
  severity: 'warning',
  find: (context) =>
    pairsOf(context)
      .filter((pair) => !pair.sameRule && isSameLabel(pair) && !pair.noted)
      .filter(({ kind }) => kind !== 'split')
      .map(({ name, from }) => ({
        params: { from },
        file: MAIN_FILE,
        path: ['lineage', name],
        criterion: name,
      })),
};

/** The kind of a lineage entry is not what the entry shows. */
export const lineageKindDoubtful: LintCheck<'lineage-kind-doubtful'> = {
  code: 'lineage-kind-doubtful',
  severity: 'warning',
  find: (context) => {
    const same = new Set(
      pairsOf(context)
        .filter(isSameLabel)
        .map(({ name }) => name),
    );
    const entries = Object.entries(context.set.lineage);
    const heirs = (id: string) => entries.filter(([, { from }]) => from.includes(id)).length;
    return entries.flatMap(([name, { from, kind }]) => {
      const why = whyDoubtful({ kind, from, heirs: Math.max(...from.map(heirs)) }, same.has(name));
      if (why === undefined) return [];
      const path = ['lineage', name, 'kind'];
      return [{ params: { kind, why }, file: MAIN_FILE, path, criterion: name }];
    });
  },
};

interface Entry {
  readonly kind: string;
  readonly from: readonly string[];
  readonly heirs: number;
}

function whyDoubtful({ kind, from, heirs }: Entry, sameLabel: boolean) {
  if (kind === 'renamed' && sameLabel) return 'label-same' as const;
  if (kind === 'merged') return from.length === 1 ? ('one-from' as const) : undefined;
  if (kind === 'split') return heirs === 1 ? ('one-to' as const) : undefined;
  return from.length > 1 ? ('many-from' as const) : undefined;
}
