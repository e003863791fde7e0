import { describe, expect, it } from 'vitest';
import type {
  AbsentElement,
  AbsentTreatment,
} from '../../../../src/domain/simulation-assumptions.js';
import { absentLines } from '../../../../src/labels/simulate/absent-lines.js';
import { SIMULATION_WORDS } from '../../../../src/labels/simulate/simulation-words.js';

const zero: AbsentTreatment = { whenMissing: 'zero', criteria: ['so/1'], conditions: false };
const blocks: AbsentTreatment = { whenMissing: 'blocks', criteria: ['so/2'], conditions: false };

const figure = (label: string, treatments: readonly AbsentTreatment[]): AbsentElement => ({
  element: label,
  label,
  isNew: true,
  treatments,
  unitIds: ['U1', 'U2'],
  asked: 2,
});

const named = (unitIds: readonly string[]) => unitIds.join('+');

describe('absentLines', () => {
  it('puts first what leaves units without a result, and the alike in one line', () => {
    const list = [figure('A', [zero]), figure('B', [blocks]), figure('C', [zero])];
    expect(absentLines(list, SIMULATION_WORDS.en, named)).toEqual([
      'New figures, not asked for by the old set: B. Lacking: U1+U2. The new set says: no result until it is there.',
      'New figures, not asked for by the old set: A; C. Lacking: U1+U2. The new set says: counts 0 points.',
    ]);
  });

  it('names the readers where they do not all do the same', () => {
    expect(absentLines([figure('A', [blocks, zero])], SIMULATION_WORDS.en, named)).toEqual([
      'New figures, not asked for by the old set: A. Lacking: U1+U2. The new set says: no result until it is there (so/2); counts 0 points (so/1).',
    ]);
  });
});
