/** An object without members that say "there is none": null, undefined, an empty list or object. */
type Filled<Whole> = { [Key in keyof Whole]?: Exclude<Whole[Key], null | undefined> };

/** Leaves out what is null or empty; what is left keeps its order. */
export function withoutEmpty<Whole extends object>(whole: Whole): Filled<Whole> {
  const filled: Record<string, unknown> = {};
  for (const name of Object.keys(whole)) {
    const value = whole[name as keyof Whole];
    if (!isEmpty(value)) filled[name] = value;
  }
  return filled as Filled<Whole>;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return false;
  return (Array.isArray(value) ? value : Object.keys(value)).length === 0;
}
