import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import type {
  CollectedSubject,
  FormVersion,
  UnmergedParams,
  UnmergedReason,
} from '../../domain/collection.js';
import { foldText } from '../../domain/text.js';
import type { FoundForm } from './found-form.js';
import type { FormValue } from './read-form.js';

/** Why a value has no place in the current set. */
export type NotCarried = {
  readonly [Reason in UnmergedReason]: {
    readonly reason: Reason;
    readonly params: UnmergedParams[Reason];
  };
}[UnmergedReason];

/** What a value is of in the current set, or why of nothing. */
export type Carried = { readonly subject: CollectedSubject } | NotCarried;

/** The current set, and the older ones by id that forms may be made from. */
export interface CarryContext {
  readonly set: CriteriaSet;
  readonly older: ReadonlyMap<string, CriteriaSet>;
}

/** Of which text of which set a form is. */
export function versionOf({ set, sha256 }: FoundForm, current: CriteriaSet): FormVersion {
  if (set !== current.id) return 'other-set';
  return current.sha256.startsWith(sha256) ? 'current' : 'earlier-text';
}

/** Makes the way from a form's values to the current set: by id, by name for figures, by lineage. */
export function makeCarry(
  found: FoundForm,
  table: CriterionTable,
  context: CarryContext,
): (value: Pick<FormValue, 'subject'>) => Carried {
  const isOther = versionOf(found, context.set) === 'other-set';
  const elements = elementFinder(found, context);
  const own = new Map(leavesOfTable(table).map((leaf) => [leaf.id, leaf]));
  return ({ subject }) => {
    if ('element' in subject) {
      const element = elements(subject.element);
      return element === undefined ? MISSING : { subject: { element } };
    }
    if (isOther) return carryByLineage(subject, { found, table, ...context });
    if (found.unit.table !== table.id) {
      return { reason: 'other-table', params: { table: found.unit.table } };
    }
    return own.has(subject.criterion) ? { subject } : MISSING;
  };
}

const MISSING: Carried = { reason: 'successor-missing', params: {} };

/** Figures keep their id; one that was renamed is found by its label or another of its names. */
function elementFinder(
  { set: id }: FoundForm,
  { set, older }: CarryContext,
): (element: string) => string | undefined {
  const ids = new Set(set.elements.map((element) => element.id));
  const names = new Map(
    set.elements.flatMap(({ id: own, label, aliases }) =>
      [label, ...aliases].map((name) => [foldText(name), own] as const),
    ),
  );
  const before = new Map(older.get(id)?.elements.map((element) => [element.id, element]));
  return (element) => {
    if (ids.has(element)) return element;
    const known = before.get(element);
    const own = known === undefined ? [] : [known.label, ...known.aliases];
    return own.map((name) => names.get(foldText(name))).find((name) => name !== undefined);
  };
}

interface LineageContext extends CarryContext {
  readonly found: FoundForm;
  readonly table: CriterionTable;
}

type BesideCriterion = Extract<CollectedSubject, { readonly criterion: string }>;

function carryByLineage(subject: BesideCriterion, context: LineageContext): Carried {
  const { found, table, set, older } = context;
  const from = `${found.unit.table}/${subject.criterion}`;
  const heirs = heirsOf(from, found.set, { set, older }).filter(({ key }) =>
    key.startsWith(`${table.id}/`),
  );
  const to = heirs.map(({ key }) => key.slice(table.id.length + 1));
  const [heir, another] = heirs;
  const [id] = to;
  if (heir === undefined || id === undefined) return MISSING;
  if (another !== undefined || heir.merged) return { reason: 'successor-unclear', params: { to } };
  const carried = { subject: { ...subject, criterion: id } };
  if (subject.field !== 'claimed') return carried;
  const old = leafOf(older.get(found.set), found.unit.table, subject.criterion);
  const now = leafOf(set, table.id, id);
  return old !== undefined && now !== undefined && isSameRule(old, now)
    ? carried
    : { reason: 'rule-changed', params: { to: id } };
}

interface Heir {
  readonly key: string;
  /** It also comes from another criterion. */
  readonly merged: boolean;
}

/** What became of a criterion of an older set, over all the sets between. */
function heirsOf(from: string, origin: string, { set, older }: CarryContext): readonly Heir[] {
  if (set.replaces === undefined) return [];
  const before = older.get(set.replaces);
  const parents: readonly Heir[] =
    set.replaces === origin
      ? [{ key: from, merged: false }]
      : before === undefined
        ? []
        : heirsOf(from, origin, { set: before, older });
  return Object.entries(set.lineage).flatMap(([key, { from: origins }]) => {
    const own = parents.filter((parent) => origins.includes(parent.key));
    if (own.length === 0) return [];
    return [{ key, merged: origins.length > 1 || own.some(({ merged }) => merged) }];
  });
}

function leafOf(set: CriteriaSet | undefined, tableId: string, id: string): Criterion | undefined {
  const table = set?.tables.find((one) => one.id === tableId);
  return table && leavesOfTable(table).find((leaf) => leaf.id === id);
}

/** The same maximum and the same way to give points: words and citations may differ. */
function isSameRule(one: Criterion, other: Criterion): boolean {
  return ruleText(one) === ruleText(other);
}

function ruleText(criterion: Criterion): string {
  const { id: _id, label: _label, citation: _citation, evidence: _evidence, ...rule } = criterion;
  return JSON.stringify(rule, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
