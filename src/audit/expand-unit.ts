import type {
  CriterionResult,
  EffectResult,
  InputResult,
  PartResult,
  SectionResult,
  UnitResult,
} from '../domain/evaluation.js';
import type { SectionKind } from '../domain/score.js';
import type { ValueText } from '../domain/trace.js';
import type { KeepContext } from './compact-unit.js';
import { figureTexts } from './fact-texts.js';
import type { FactText } from './judged-text.js';
import { traceFromJudged } from './judged-text.js';
import type { CellNames } from './kept-cell.js';
import { cellFromKept } from './kept-cell.js';
import type { KeptCriterion, KeptEffect, KeptInput, KeptPart, KeptUnit } from './record-file.js';
import type { TableIndex } from './rule-index.js';
import { partPrefix } from './rule-index.js';

/**
 * The whole result of a unit again, with every trace. Throws a RangeError where the kept unit does not
 * fit the rules of the record.
 */
export function expandUnit(kept: KeptUnit, { index, sources }: KeepContext): UnitResult {
  const table = known(index.get(kept.table), `table ${kept.table}`);
  const { origins = [], ...own } = kept;
  const names: CellNames = { sources, origins };
  const cells = new Map(
    kept.criteria.map(({ id, inputs = [] }) => [id, inputs.map((one) => inputOf(one, names))]),
  );
  const otherInputs = (kept.otherInputs ?? []).map((one) => inputOf(one, names));
  const facts = factsOf(kept, {
    criteria: [...cells.values()].map((inputs) => ({ inputs })),
    otherInputs,
  });
  const factText: FactText = (fact) => known(facts.get(fact), `value of ${fact}`, facts.has(fact));
  const place = { table, names, factText };
  const { facts: _, ...rest } = own;
  return {
    ...NOTHING,
    ...rest,
    effects: (kept.effects ?? []).map((effect) => effectOf(effect, place)),
    sections: kept.sections.map((section) => sectionOf(section, table)),
    criteria: kept.criteria.map((criterion) =>
      criterionOf(criterion, cells.get(criterion.id) ?? [], { ...place, tableId: kept.table }),
    ),
    otherInputs,
  };
}

const NOTHING = {
  claimed: null,
  computed: null,
  subtotal: null,
  bonus: null,
  deduction: null,
  total: null,
  percent: null,
  totalWithoutBonus: null,
  percentWithoutBonus: null,
  rescaled: null,
  grade: null,
  gradeByPoints: null,
  heldBackBy: [],
  missing: [],
  quotas: [],
  rank: null,
  unrankedBy: null,
  tiedWith: [],
} as const;

/** `isThere` where null is a value too. */
function known<Value>(
  value: Value | undefined,
  what: string,
  isThere = value !== undefined,
): Value {
  if (!isThere) throw new RangeError(`no ${what} in the record`);
  return value as Value;
}

interface Place {
  readonly table: TableIndex;
  readonly names: CellNames;
  readonly factText: FactText;
}

/** Values of facts by name: figures, what was derived from them, and what effects compared. */
function factsOf(
  { table, criteria, facts = {} }: KeptUnit,
  figures: Parameters<typeof figureTexts>[0],
): ReadonlyMap<string, ValueText> {
  const texts = figureTexts(figures);
  for (const { id, parts } of criteria) {
    for (const [at, { derived = {} }] of parts.entries()) {
      const prefix = partPrefix(table, id, at + 1);
      for (const [name, value] of Object.entries(derived)) texts.set(whole(prefix, name), value);
    }
  }
  for (const [name, value] of Object.entries(facts)) texts.set(name, value);
  return texts;
}

function inputOf({ at, ...kept }: KeptInput, names: CellNames): InputResult {
  const { element, state = 'reported', value = null, text, keptAs } = kept;
  return {
    element,
    state,
    value,
    text: text ?? (at === undefined ? null : value),
    ...(keptAs !== undefined && { keptAs }),
    at: at === undefined ? null : cellFromKept(at, names),
  };
}

function effectOf({ condition, ...kept }: KeptEffect, place: Place): EffectResult {
  const rule = known(place.table.outcomeRules.get(kept.rule), `rule ${kept.rule}`);
  return {
    condition,
    gradeBefore: kept.gradeBefore ?? null,
    gradeAfter: kept.gradeAfter ?? null,
    trace: traceFromJudged(rule, kept.judged, place.factText),
  };
}

function sectionOf(
  { id, maximum, points, percent }: KeptUnit['sections'][number],
  { kinds }: TableIndex,
): SectionResult {
  const kind: SectionKind = known(kinds.get(id), `section ${id}`);
  return { id, kind, maximum, points: points ?? null, percent: percent ?? null };
}

function criterionOf(
  kept: KeptCriterion,
  inputs: readonly InputResult[],
  place: Place & { readonly tableId: string },
): CriterionResult {
  const { id, appraisal } = kept;
  const { leaf, section, kind } = known(place.table.leaves.get(id), `criterion ${id}`);
  return {
    id,
    section,
    kind,
    status: kept.status ?? 'scored',
    maximum: kept.maximum ?? leaf.maxPoints,
    maxPoints: leaf.maxPoints,
    ...pointsOf(kept),
    appraisal:
      appraisal === undefined
        ? null
        : {
            reason: appraisal.reason ?? null,
            authority: appraisal.authority ?? null,
            decidedOn: appraisal.decidedOn ?? null,
            at: cellFromKept(appraisal.at, place.names),
          },
    evidence: kept.evidence ?? null,
    explanation: kept.explanation ?? null,
    notApplicable: kept.notApplicable ?? null,
    inputs,
    parts: kept.parts.map((part, at) => {
      const prefix = partPrefix(place.tableId, id, at + 1);
      return { part: at + 1, ...partOf(part, prefix, place) };
    }),
  };
}

function pointsOf({ claimed, computed, computedExact, appraised, final }: KeptCriterion) {
  return {
    claimed: claimed ?? null,
    computed: computed ?? null,
    computedExact: computedExact ?? null,
    appraised: appraised ?? null,
    final: final ?? null,
  };
}

function partOf(kept: KeptPart, prefix: string, { table, factText }: Place) {
  const rules = table.partRules.get(prefix) ?? [];
  const judged = kept.judged?.split(' ') ?? [];
  if (judged.length !== rules.length) throw new RangeError(`${prefix} has ${rules.length} rules`);
  const part: Omit<PartResult, 'part'> = {
    points: kept.points ?? null,
    firedRule: kept.fired === undefined ? null : whole(prefix, kept.fired),
    derived: namedWhole(prefix, kept.derived ?? {}),
    fromUnits: namedWhole(prefix, kept.fromUnits ?? {}),
    ...(kept.fromUnitsMore && { fromUnitsMore: namedWhole(prefix, kept.fromUnitsMore) }),
    rules: rules.map((rule, at) => traceFromJudged(rule, judged[at] ?? '', factText)),
  };
  return part;
}

function namedWhole<Value>(prefix: string, values: Readonly<Record<string, Value>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [whole(prefix, name), value]),
  );
}

/** The name with the prefix of its part, where it was kept without. */
function whole(prefix: string, name: string): string {
  return /^[/:.]/.test(name) ? `${prefix}${name}` : name;
}
