import { at } from './compile-program.js';

/** A condition as a test over the places of a unit's facts, and the facts' finders that it looks at. */
export interface PlaceTest {
  readonly finders: readonly number[];
  readonly holds: (places: Uint16Array) => boolean;
}

/** Sets 1 for each of its rules that holds; where none does, it may set the place after all rules. */
export type SettleRules = (places: Uint16Array, held: Uint8Array) => void;

/** Beyond it, rules are tested one by one. */
const MOST_ROWS = 4096;

/**
 * Makes look-ups of rules: rules that look at the same facts, as those of one criterion do, are one table
 * whose rows are all places that these facts can have together. `counts`: how many places each finder has.
 */
export function makeBlocks(
  tests: readonly PlaceTest[],
  counts: readonly number[],
): readonly SettleRules[] {
  const none = tests.length;
  const widest = [...tests.keys()].sort(
    (left, right) => at(tests, right).finders.length - at(tests, left).finders.length,
  );
  const blocks: { readonly finders: readonly number[]; readonly rules: number[] }[] = [];
  for (const rule of widest) {
    const { finders } = at(tests, rule);
    const home = blocks.find((block) => finders.every((finder) => block.finders.includes(finder)));
    if (home === undefined) blocks.push({ finders, rules: [rule] });
    else home.rules.push(rule);
  }
  return blocks.map(({ finders, rules }) => {
    const size = finders.reduce((product, finder) => product * at(counts, finder), 1);
    const ofBlock = rules.map((rule) => ({ rule, test: at(tests, rule) }));
    return size > MOST_ROWS ? testEach(ofBlock) : lookUp(ofBlock, { finders, counts, none });
  });
}

interface NumberedTest {
  readonly rule: number;
  readonly test: PlaceTest;
}

interface Rows {
  readonly finders: readonly number[];
  readonly counts: readonly number[];
}

function testEach(tests: readonly NumberedTest[]): SettleRules {
  return (places, held) => {
    for (const { rule, test } of tests) if (test.holds(places)) held[rule] = 1;
  };
}

function lookUp(
  tests: readonly NumberedTest[],
  { finders, counts, none }: Rows & { readonly none: number },
): SettleRules {
  const rows = makeRows(tests, { finders, counts });
  const [first = 0, second] = finders;
  if (finders.length > 2 || rows.some(({ length }) => length > 1)) {
    return (places, held) => {
      let row = 0;
      let step = 1;
      for (const finder of finders) {
        row += step * (places[finder] ?? 0);
        step *= counts[finder] ?? 1;
      }
      for (const rule of at(rows, row)) held[rule] = 1;
    };
  }
  const only = Uint16Array.from(rows, ([rule]) => rule ?? none);
  if (second === undefined) {
    return (places, held) => {
      held[only[places[first] ?? 0] ?? 0] = 1;
    };
  }
  const stride = at(counts, first);
  return (places, held) => {
    held[only[(places[first] ?? 0) + stride * (places[second] ?? 0)] ?? 0] = 1;
  };
}

/** The rules that hold at each row; the first finder's places change fastest. */
function makeRows(
  tests: readonly NumberedTest[],
  { finders, counts }: Rows,
): readonly (readonly number[])[] {
  const places = new Uint16Array(counts.length);
  const rows: (readonly number[])[] = [];
  const size = finders.reduce((product, finder) => product * at(counts, finder), 1);
  for (let row = 0; row < size; row += 1) {
    let rest = row;
    for (const finder of finders) {
      places[finder] = rest % at(counts, finder);
      rest = Math.floor(rest / at(counts, finder));
    }
    rows.push(tests.flatMap(({ rule, test }) => (test.holds(places) ? [rule] : [])));
  }
  return rows;
}
