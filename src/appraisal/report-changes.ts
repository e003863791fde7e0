import type { CriteriaSet } from '../criteria/criteria-set.js';
import { leavesOfTable } from '../criteria/criteria-set.js';
import type {
  AppraisalChange,
  AppraisalReport,
  ChangeFigures,
  Moves,
  Overstatement,
} from '../domain/appraisal-report.js';
import type {
  AppraisalNote,
  CriterionResult,
  Evaluation,
  UnitResult,
} from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, HUNDRED, sumOf, ZERO } from '../domain/exact-number.js';
import { compareText } from '../domain/text.js';

/** One score that applies, with what appraisal did to it. */
interface Item {
  readonly unit: UnitResult;
  readonly result: CriterionResult;
  readonly label: string;
  /** Undefined where it was not appraised. */
  readonly note: AppraisalNote | undefined;
  /** What appraisal does to the unit's points; undefined where it was not, or nothing was computed. */
  readonly effect: ExactNumber | undefined;
  /** Self-scored less final as the unit sees it; undefined where one of them is missing. */
  readonly overstated: ExactNumber | undefined;
}

/** Everything that appraisal changed in an evaluation, counted every way a council asks. */
export function reportChanges(
  { units }: Pick<Evaluation, 'units'>,
  set: CriteriaSet,
): AppraisalReport {
  const labels = new Map(
    set.tables.flatMap((table) =>
      leavesOfTable(table).map(({ id, label }) => [`${table.id}/${id}`, label] as const),
    ),
  );
  const items = units.flatMap((unit) =>
    unit.criteria
      .filter(({ status }) => status !== 'not-applicable')
      .map((result) => itemOf(unit, result, labels.get(`${unit.table}/${result.id}`) ?? result.id)),
  );
  const appraised = items.filter(({ note }) => note !== undefined);
  return {
    totals: { ...figuresOf(items), ...overstatementOf(items) },
    units: byUnit(units, items),
    authorities: [...groupBy(appraised, ({ note }) => note?.authority ?? '')]
      .map(([authority, own]) => ({
        authority: authority === '' ? null : authority,
        ...figuresOf(own),
      }))
      .sort(
        (left, right) =>
          right.changed - left.changed || compareText(left.authority ?? '', right.authority ?? ''),
      ),
    criteria: byCriterion(items),
    changes: items.filter(isChange).sort(compareChanges).map(changeOf),
  };
}

function itemOf(unit: UnitResult, result: CriterionResult, label: string): Item {
  const { kind, claimed, computed, final, appraised, appraisal } = result;
  const seen = (value: ExactNumber) => (kind === 'deduction' ? value.neg() : value);
  const isAppraised = appraised !== null && appraisal !== null;
  const difference = (more: string | null, less: string | null) =>
    more === null || less === null ? undefined : seen(exact(more).sub(exact(less)));
  return {
    unit,
    result,
    label,
    note: isAppraised ? appraisal : undefined,
    effect: isAppraised ? difference(appraised, computed) : undefined,
    overstated: difference(claimed, final),
  };
}

/** Appraised otherwise than computed, or where nothing was computed. */
function isChange({ note, effect }: Item): boolean {
  return note !== undefined && (effect === undefined || !effect.equals(ZERO));
}

function compareChanges(left: Item, right: Item): number {
  const isFilled = ({ effect }: Item) => Number(effect === undefined);
  const size = ({ effect = ZERO }: Item) => effect.abs();
  return isFilled(left) - isFilled(right) || size(right).compare(size(left));
}

function changeOf({ unit, result, label, note, effect }: Item): AppraisalChange {
  if (note === undefined || result.appraised === null) throw new RangeError('not appraised');
  const { id: criterion, kind, claimed, computed, appraised } = result;
  const { unitId, name, table } = unit;
  return {
    unitId,
    name,
    table,
    criterion,
    label,
    kind,
    claimed,
    computed,
    appraised,
    effect: effect === undefined ? null : exactText(effect),
    ...note,
  };
}

function movesOf(effects: readonly ExactNumber[]): Moves {
  const sum = sumOf(effects.map((effect) => effect.abs()));
  const mean = effects.length === 0 ? ZERO : sum.div(exact(effects.length));
  return { count: effects.length, sum: exactText(sum), mean: exactText(mean) };
}

function figuresOf(items: readonly Item[]): ChangeFigures {
  const effects = items.flatMap(({ effect }) => effect ?? []);
  const [ups, downs] = [
    effects.filter((each) => each.gt(ZERO)),
    effects.filter((each) => each.lt(ZERO)),
  ];
  const changes = items.filter(isChange);
  const changed = ups.length + downs.length;
  const scores = items.length;
  return {
    scores,
    changed,
    share: scores === 0 ? null : exactText(exact(changed).mul(HUNDRED).div(exact(scores))),
    filled: changes.length - changed,
    kept: items.filter((item) => item.note !== undefined).length - changes.length,
    withoutReason: changes.filter(({ note }) => note?.reason == null).length,
    up: movesOf(ups),
    down: movesOf(downs),
    net: exactText(sumOf(effects)),
  };
}

function overstatementOf(items: readonly Item[]): Overstatement {
  const known = items.flatMap(({ overstated }) => overstated ?? []);
  return {
    overstated: exactText(sumOf(known)),
    compared: known.length,
    higher: known.filter((each) => each.gt(ZERO)).length,
  };
}

function byUnit(units: readonly UnitResult[], items: readonly Item[]): AppraisalReport['units'] {
  const groups = groupBy(items, ({ unit }) => unit.unitId);
  return units
    .map(({ unitId, name }) => {
      const own = groups.get(unitId) ?? [];
      return { unitId, name, ...figuresOf(own), ...overstatementOf(own) };
    })
    .sort(mostOverstated);
}

function byCriterion(items: readonly Item[]): AppraisalReport['criteria'] {
  return [...groupBy(items, ({ unit, result }) => `${unit.table}/${result.id}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { unit, result, label } = first;
      return [
        {
          table: unit.table,
          criterion: result.id,
          label,
          ...figuresOf(own),
          ...overstatementOf(own),
        },
      ];
    })
    .filter(
      ({ overstated, higher, changed, filled }) =>
        overstated !== '0' || higher > 0 || changed + filled > 0,
    )
    .sort(mostOverstated);
}

function mostOverstated(left: Overstatement, right: Overstatement): number {
  return exact(right.overstated).compare(exact(left.overstated));
}

function groupBy(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own === undefined) groups.set(keyOf(item), [item]);
    else own.push(item);
  }
  return groups;
}
