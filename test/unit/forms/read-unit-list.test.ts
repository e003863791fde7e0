import { describe, expect, it } from 'vitest';
import { readUnitList } from '../../../src/forms/read-unit-list.js';
import { unitListFaultText } from '../../../src/labels/faults/unit-list-fault-text.js';
import { makeTable } from '../../support/make-table.js';
import { packageSets } from '../../support/package-sets.js';

const SET = packageSets().find(({ id }) => id === 'quang-ngai/2022-1211');
const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Nhóm đơn vị'];

function read(rows: readonly (readonly string[])[], header = HEADER) {
  if (SET === undefined) throw new Error('no set');
  const table = makeTable([header, ...rows], { file: 'units.csv' });
  const { units, faults } = readUnitList([table], SET);
  return { units, told: faults.map((fault) => unitListFaultText(fault, 'vi')) };
}

describe('readUnitList', () => {
  it('finds groups by id, label and alias', () => {
    const { units, told } = read([
      ['SNV', 'Sở Nội vụ', 'Sở, ban, ngành'],
      ['X1', 'UBND xã Một', 'xa'],
      ['H1', 'UBND huyện Hai', 'UBND cấp huyện'],
    ]);
    expect(told).toEqual([]);
    expect(units.map(({ unitGroup }) => unitGroup)).toEqual(['so-nganh', 'xa', 'huyen']);
  });

  it('names the cell of every fault', () => {
    const { told } = read([
      ['SNV', 'Sở Nội vụ', 'Sở, ban, nghành'],
      ['snv', '', 'xa'],
      ['', 'Sở Tư pháp', ''],
    ]);
    expect(told.map((text) => text.slice(0, text.indexOf(':')))).toEqual([
      'units.csv ▸ C2',
      'units.csv ▸ A3',
      'units.csv ▸ B3',
      'units.csv ▸ A4',
      'units.csv ▸ C4',
    ]);
    expect(told[0]).toContain('“Sở, ban, ngành”');
    expect(told[1]).toContain('dòng 2');
  });

  it('names the columns that are missing', () => {
    expect(read([['SNV', 'Sở Nội vụ']], HEADER.slice(0, 2)).told).toEqual([
      'units.csv: thiếu cột “Nhóm đơn vị”.',
    ]);
    expect(read([['x']], ['Gì đó']).told[0]).toContain('không thấy dòng tiêu đề');
    expect(read([]).told[0]).toContain('không có đơn vị nào');
  });
});
