/** An object without members that say "there is none": null, undefined, an empty list or object. */
type Filled<Whole> = { [Key in keyof Whole]?: Exclude<Whole[Key], null | undefined> };

/** Leaves out what is null or empty; what is left keeps its order. */
export function withoutEmpty<Whole extends object>(whole: Whole): Filled<Whole> {
  const members = Object.entries(whole).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(members) as Filled<Whole>;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
