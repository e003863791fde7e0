import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import type { UnitChange } from '../../../../src/domain/simulation.js';
import { SIMULATION_WORDS } from '../../../../src/labels/simulate/simulation-words.js';
import { unitsTextOf } from '../../../../src/labels/simulate/units-text.js';

const unit = (unitId: string, unitGroup: string | null) =>
  ({ unitId, after: unitGroup === null ? null : { unitGroup } }) as UnitChange;

const set = {
  unitGroups: [
    { id: 'so', label: 'Sở' },
    { id: 'xa', label: 'Xã' },
  ],
} as unknown as CriteriaSet;

const communes = Array.from({ length: 14 }, (_, index) => `X${index + 1}`);
const units = [
  unit('S1', 'so'),
  unit('S2', 'so'),
  ...communes.map((id) => unit(id, 'xa')),
  unit('H1', null),
];
const say = unitsTextOf({ units }, set, SIMULATION_WORDS.en);

describe('unitsTextOf', () => {
  it('says all units, of the 16 that the new set scores', () => {
    expect(say(['S1', 'S2', ...communes])).toBe('all 16 units');
  });

  it('names a whole group once, and others by their ids', () => {
    expect(say(['S1', 'S2', 'X3'])).toBe('the whole group Sở (2 units); X3');
  });

  it('cuts a list after twelve ids and says how many more there are: 13 of 14 communes', () => {
    expect(say(communes.slice(0, 13))).toBe(
      'X1, X2, X3, X4, X5, X6, X7, X8, X9, X10, X11, X12 and 1 more',
    );
  });
});
