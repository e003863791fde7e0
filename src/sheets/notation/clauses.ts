import { CellError } from './cell-error.js';
import { splitClauses } from './plain-values.js';

/** A part as far as it has been read. */
export type Draft = Record<string, unknown>;

/** One form of clause: what it looks like and what it says of the part. */
export interface ClauseForm {
  readonly form: RegExp;
  /** Whether a cell may have several of it. */
  readonly repeats?: true;
  take(draft: Draft, groups: readonly string[]): void;
}

/** A clause with single spaces and " → " for every arrow outside a [name]. */
function plainClause(clause: string): string {
  return clause
    .replace(/(\[[^\]]*\])|\s*(?:→|->|=>)\s*/g, (_all, name?: string) => name ?? ' → ')
    .replace(/\s+/g, ' ');
}

/**
 * Reads every clause of a cell by the first form that fits. Throws a CellError with the example, or
 * with the clause that says again what another has said: which one holds is not for a program to choose.
 */
export function readClauses(
  text: string,
  forms: readonly ClauseForm[],
  example: string,
): Readonly<Record<string, unknown>> {
  const draft: Draft = {};
  const said = new Set<ClauseForm>();
  for (const clause of splitClauses(text)) {
    const plain = plainClause(clause);
    const found = forms.find(({ form }) => form.test(plain));
    if (found === undefined) throw new CellError('notation', clause, example);
    if (said.has(found) && found.repeats !== true) throw new CellError('said-twice', clause);
    said.add(found);
    const groups = found.form.exec(plain)?.slice(1) ?? [];
    found.take(
      draft,
      groups.map((group) => group ?? ''),
    );
  }
  return draft;
}

/** Clauses under each other, as a decision's annex has them; empty ones left out. */
export function joinClauses(clauses: readonly (string | undefined)[]): string {
  return clauses.filter((clause) => clause !== undefined && clause !== '').join('\n');
}

/** Adds to a list of the part. */
export function append(draft: Draft, key: string, value: unknown): void {
  draft[key] = [...((draft[key] as readonly unknown[] | undefined) ?? []), value];
}

/** A mapping of what was read. Throws a CellError with the text where a key comes twice. */
export function mappingOnce<Value>(
  entries: readonly (readonly [key: string, value: Value])[],
  text: string,
): Readonly<Record<string, Value>> {
  const mapping = Object.fromEntries(entries);
  if (Object.keys(mapping).length < entries.length) throw new CellError('said-twice', text);
  return mapping;
}
