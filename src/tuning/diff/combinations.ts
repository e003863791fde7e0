import type { FactValue } from '../../domain/fact.js';

const COMBINATIONS = 20_000;

/** Every way to take one value of each list; of long lists evenly spread values. */
export function* combinations(
  lists: readonly (readonly FactValue[])[],
): Generator<readonly FactValue[]> {
  const room = COMBINATIONS ** (1 / Math.max(1, lists.length));
  const total = lists.reduce((product, { length }) => product * length, 1);
  const thin = lists.map((list) => {
    const every = total > COMBINATIONS ? Math.max(1, Math.ceil(list.length / room)) : 1;
    return list.filter((_, at) => at % every === 0 || at === list.length - 1);
  });
  const at = thin.map(() => 0);
  while (true) {
    yield thin.map((list, index) => list[at[index] ?? 0] as FactValue);
    let place = thin.length - 1;
    while (place >= 0) {
      at[place] = (at[place] ?? 0) + 1;
      if ((at[place] ?? 0) < (thin[place]?.length ?? 0)) break;
      at[place] = 0;
      place -= 1;
    }
    if (place < 0) return;
  }
}
