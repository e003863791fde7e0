import { expect, it } from 'vitest';
import type { CollectedForm, Unmerged } from '../../../../src/domain/collection.js';
import { tellContacts, unitsToAsk } from '../../../../src/labels/collect/tell-asks.js';
import type { ToldCollection } from '../../../../src/labels/collect/tell-collection.js';

const PREPARER = {
  cell: { kind: 'text', text: 'Trần Thị B' },
  at: { file: 'a.xlsx', sheet: 'Biểu', row: 90, column: 'F' },
} as const;

const FORM: CollectedForm = {
  file: 'moi.xlsx',
  sheet: 'Biểu',
  unitId: 'STP',
  recognisedBy: 'mark',
  set: 'quang-ngai/2022-1211',
  year: 2024,
  version: 'current',
  received: undefined,
  figures: { filled: 1, of: 2 },
  claims: { filled: 1, of: 2 },
  contacts: { preparer: PREPARER },
  use: 'counts',
};

const stray = (file: string): Unmerged => ({
  reason: 'cell-unknown',
  params: {},
  unitId: 'STP',
  subject: undefined,
  label: '',
  cell: undefined,
  at: { file, sheet: 'Biểu', row: 5, column: 'K' },
});

function told(unmerged: readonly Unmerged[]): ToldCollection {
  const unit = { unitId: 'STP', name: 'Sở Tư pháp', unitGroup: 'so-nganh', forms: 2 };
  return {
    set: FORM.set,
    year: 2024,
    deadline: undefined,
    units: [{ ...unit, state: 'collected', form: FORM, lateness: undefined, firstSent: undefined }],
    values: [],
    forms: [FORM],
    strangers: [],
    unmerged,
    differences: [],
    issues: [],
  };
}

it('asks about the form that counts, not about one that was sent anew', () => {
  expect(unitsToAsk(told([stray('cu.xlsx')]), 'vi')).toEqual([]);
  const [ask, ...others] = unitsToAsk(told([stray('cu.xlsx'), stray('moi.xlsx')]), 'vi');
  expect(ask?.text).toBe('1 mục chưa gộp, cần điền lại');
  expect(others).toEqual([]);
});

it('says who prepared a form', () => {
  expect(tellContacts(FORM, 'vi')).toBe('người lập: Trần Thị B');
});
