import { describe, expect, it } from 'vitest';
import { issue } from '../../../src/domain/issue.js';
import { joinMissingColumns } from '../../../src/intake/join-missing-columns.js';
import { tinySet } from '../../support/tiny-set.js';

const set = tinySet();
const IDS = set.elements.map(({ id }) => id);
const AT = { file: 'kq.csv', row: 1 };
const OTHER = issue('column-unknown', { found: 'x' }, { at: AT });

/** The issues of a run that looked for the first `needed` figures of the set and found `present` of them. */
function join(needed: number, present: number, told = needed - present) {
  const missing = IDS.slice(present, needed);
  const singles = [...missing]
    .slice(0, told)
    .sort()
    .map((id) => issue('column-missing', { label: `label of ${id}` }, { at: AT, elementId: id }));
  const looked = {
    neededColumns: new Set(IDS.slice(0, needed)),
    missingColumns: new Set(missing),
  };
  return joinMissingColumns([OTHER, ...singles], looked, set);
}

const codes = (...sizes: Parameters<typeof join>) => [
  ...new Set(join(...sizes).map(({ code }) => code)),
];

describe('missing columns', () => {
  it.each([
    // needed, present
    [18, 12],
    [18, 5],
    [8, 3],
    // few are there, but no more than five are missing
    [6, 1],
    [1, 0],
  ])('are told one by one: %i needed, %i there', (needed, present) => {
    expect(codes(needed, present)).toEqual(['column-unknown', 'column-missing']);
  });

  it.each([
    [18, 4],
    [8, 2],
    [18, 1],
    [18, 0],
    [3, 0],
  ])('are one issue before all others: %i needed, %i there', (needed, present) => {
    expect(codes(needed, present)).toEqual(['columns-missing', 'column-unknown']);
  });

  it('that nobody needed are not listed and do not make many', () => {
    expect(codes(18, 0, 5)).toEqual(['column-unknown', 'column-missing']);
    const [joined] = join(18, 2, 6);
    expect(joined).toMatchObject({ params: { needed: 18, present: 2 } });
    expect(joined?.params).toMatchObject({ elements: IDS.slice(2, 8) });
  });

  it('are listed in the order of the set, by id and by label, all of them', () => {
    const [joined] = join(18, 1);
    expect(joined).toEqual(
      issue(
        'columns-missing',
        {
          set: 'tiny/2024-1',
          needed: 18,
          present: 1,
          elements: IDS.slice(1),
          labels: set.elements.slice(1).map(({ label }) => label),
        },
        { at: AT },
      ),
    );
  });
});
