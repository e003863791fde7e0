import { describe, expect, it } from 'vitest';
import type { ListedUnit } from '../../../../src/domain/collection.js';
import type { CollectInput } from '../../../../src/forms/collect/collect-forms.js';
import { collectForms } from '../../../../src/forms/collect/collect-forms.js';
import { COLLECTION_MARK } from '../../../../src/forms/collect/collection-mark.js';
import { readTables } from '../../../../src/readers/index.js';
import { encryptedFile } from '../../../support/ole-file.js';
import { packageSets } from '../../../support/package-sets.js';
import type { PlainForm } from '../../../support/plain-form.js';
import { formRow, plainForm, plainFormUnit } from '../../../support/plain-form.js';

const SETS = packageSets();
const setOf = (id: string) => {
  const set = SETS.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set ${id}`);
  return set;
};
const SET = setOf('quang-ngai/2022-1211');
const OLD = setOf('quang-ngai/2019-436');

const UNITS: readonly ListedUnit[] = [
  { unitId: 'STP', name: 'Sở Tư pháp', unitGroup: 'so-nganh' },
  { unitId: 'SNV', name: 'Sở Nội vụ', unitGroup: 'so-nganh' },
  { unitId: 'SYT', name: 'Sở Y tế', unitGroup: 'so-nganh' },
];
const STP: PlainForm = {
  set: SET,
  year: 2024,
  ...(UNITS[0] as ListedUnit),
  typed: { 'party-resolution-quarters': 4, 'reviews-held': 2, '1.1.3': 1, day: '02/12/2024' },
};
const SNV: PlainForm = { ...STP, ...(UNITS[1] as ListedUnit) };

type Files = Readonly<Record<string, PlainForm | Uint8Array>>;

async function collectFiles(files: Files, more: Partial<CollectInput> = {}) {
  const read = await Promise.all(
    Object.entries(files).map(async ([file, form]) => {
      const bytes = form instanceof Uint8Array ? form : await plainForm(form);
      return { file, ...(await readTables({ name: file, bytes })) };
    }),
  );
  return collectForms({
    set: SET,
    year: 2024,
    older: new Map([[OLD.id, OLD]]),
    units: UNITS,
    files: read,
    template: () => undefined,
    deadline: undefined,
    receivedOn: () => undefined,
    isPreferred: () => false,
    ...more,
  });
}

const row = (id: string) => formRow(STP, id);
const valuesOf = ({ values }: Awaited<ReturnType<typeof collectFiles>>) =>
  values.map(({ unitId, subject, cell, at }) => [
    unitId,
    'element' in subject ? subject.element : `${subject.criterion} ${subject.field}`,
    cell.kind,
    cell.text,
    `${at.file} ${at.sheet} ${at.column}${at.row}`,
  ]);

describe('collectForms', () => {
  it('takes every value with its kind and its cell, whatever the file is called', async () => {
    const day = new Date(Date.UTC(2024, 2, 28));
    const form = { ...STP, typed: { ...STP.typed, 'plan-issued-on': day, 'plan-coverage': 'Đủ' } };
    const found = await collectFiles({ 'bieu mau final (2).xlsx': form });
    const at = (id: string, column = 'F') => `bieu mau final (2).xlsx Biểu ${column}${row(id)}`;
    expect(valuesOf(found)).toEqual([
      ['STP', 'plan-issued-on', 'date', '2024-03-28', at('plan-issued-on')],
      ['STP', 'plan-coverage', 'text', 'Đủ', at('plan-coverage')],
      ['STP', 'party-resolution-quarters', 'number', '4', at('party-resolution-quarters')],
      ['STP', 'reviews-held', 'number', '2', at('reviews-held')],
      ['STP', '1.1.3 claimed', 'number', '1', at('1.1.3', 'H')],
    ]);
    expect(found.unmerged).toEqual([]);
    expect(found.differences).toEqual([]);
    expect(found.units.map(({ unitId, state }) => [unitId, state])).toEqual([
      ['STP', 'collected'],
      ['SNV', 'missing'],
      ['SYT', 'missing'],
    ]);
    expect(found.forms[0]).toMatchObject({
      recognisedBy: 'mark',
      version: 'current',
      received: { day: '2024-12-02', saidBy: 'form' },
      figures: { filled: 4 },
      claims: { filled: 1 },
    });
  });

  it('is late by the list of receipts before the day in the form, and unknown without either', async () => {
    const { day: _day, ...undated } = STP.typed ?? {};
    const files = {
      'a.xlsx': STP,
      'b.xlsx': SNV,
      'c.xlsx': { ...STP, ...UNITS[2], typed: undated },
    };
    const { units } = await collectFiles(files as Files, {
      deadline: '2024-12-01',
      receivedOn: (file) => (file === 'b.xlsx' ? '2024-12-01' : undefined),
    });
    expect(units.map(({ lateness }) => lateness)).toEqual(['late', 'in-time', 'unknown']);
  });

  it('finds inputs again below an inserted row, and lists what stands in that row', async () => {
    const at = row('reviews-held');
    const spoil: PlainForm['spoil'] = (sheet) => {
      sheet.insertRow(at, [null, 'Thêm cuộc kiểm tra đột xuất', null, null, null, 7]);
    };
    const found = await collectFiles({ 'a.xlsx': { ...STP, spoil } });
    expect(valuesOf(found)).toContainEqual([
      'STP',
      'reviews-held',
      'number',
      '2',
      `a.xlsx Biểu F${at + 1}`,
    ]);
    const strays = found.unmerged.map(({ reason, cell, at: place }) => [
      reason,
      cell?.text,
      `${place.column}${place.row}`,
    ]);
    expect(strays).toEqual([
      ['cell-unknown', 'Thêm cuộc kiểm tra đột xuất', `B${at}`],
      ['cell-unknown', '7', `F${at}`],
    ]);
    expect(found.differences).toMatchObject([
      { code: 'rows-moved', params: { from: at, to: at + 1 } },
    ]);
  });

  it('says that an input is gone where its row was deleted, and keeps the others', async () => {
    const at = row('reviews-held');
    const found = await collectFiles({
      'a.xlsx': { ...STP, spoil: (sheet) => sheet.spliceRows(at, 1) },
    });
    const ids = found.values.map(({ subject }) => JSON.stringify(subject));
    expect(ids).toEqual([
      '{"element":"party-resolution-quarters"}',
      '{"criterion":"1.1.3","field":"claimed"}',
    ]);
    expect(found.unmerged).toMatchObject([
      { reason: 'row-missing', subject: { element: 'reviews-held' }, cell: undefined },
    ]);
  });

  it('finds a row that was moved elsewhere, and a column that was inserted', async () => {
    const at = row('reviews-held');
    const spoil: PlainForm['spoil'] = (sheet) => {
      const values = [1, 2, 3, 4, 5, 6].map((column) => sheet.getCell(at, column).value);
      sheet.spliceRows(at, 1);
      sheet.insertRow(row('par-index'), values);
      sheet.spliceColumns(3, 0, ['x']);
    };
    const found = await collectFiles({ 'a.xlsx': { ...STP, spoil } });
    expect(valuesOf(found)).toContainEqual([
      'STP',
      'reviews-held',
      'number',
      '2',
      `a.xlsx Biểu G${row('par-index')}`,
    ]);
    expect(valuesOf(found)).toContainEqual([
      'STP',
      '1.1.3 claimed',
      'number',
      '1',
      `a.xlsx Biểu I${row('1.1.3')}`,
    ]);
  });

  it('names every protected cell that was changed, from what to what', async () => {
    const end = row('1.1.1') + plainFormUnit(STP).locked.filter(([cell]) => /^B/.test(cell)).length;
    const spoil: PlainForm['spoil'] = (sheet) => {
      sheet.getCell(`B${row('1.1.1')}`).value = 'Ban hành kế hoạch';
      sheet.getCell('A2').value = 'Đơn vị: Sở Y tế';
      for (let at = 1; at < end; at += 1) {
        const cell = sheet.getCell(`H${at}`);
        if (cell.formula !== undefined) cell.value = 100;
      }
    };
    const { differences, values } = await collectFiles({ 'a.xlsx': { ...STP, spoil } });
    expect(values).toHaveLength(3);
    expect(differences.map(({ code, params }) => [code, params])).toEqual([
      ['unit-words-changed', { from: 'Đơn vị: Sở Tư pháp', to: 'Đơn vị: Sở Y tế' }],
      [
        'protected-changed',
        {
          from: 'Ban hành kế hoạch dân chủ ở cơ sở và công tác dân vận của năm đúng hạn',
          to: 'Ban hành kế hoạch',
        },
      ],
      ['protected-changed', { from: expect.stringMatching(/^=SUM\(H4:H\d+\)$/), to: '100' }],
    ]);
  });

  it('takes a sheet that was copied into a new workbook by its code line', async () => {
    const spoil: PlainForm['spoil'] = (_sheet, book) => book.removeWorksheet('_danvan');
    const form = { ...STP, spoil };
    const none = await collectFiles({ 'a.xlsx': form });
    expect(none.strangers).toEqual([{ file: 'a.xlsx', why: { kind: 'set-unknown', set: SET.id } }]);
    const found = await collectFiles({ 'a.xlsx': form }, { template: () => plainFormUnit(STP) });
    expect(found.values).toHaveLength(3);
    expect(found.forms).toMatchObject([{ recognisedBy: 'code-line', unitId: 'STP' }]);
    expect(found.strangers).toEqual([]);
  });

  it('lets the later of two forms count and lists every value that differs', async () => {
    const earlier = {
      ...STP,
      typed: { ...STP.typed, 'reviews-held': 1, 'outreach-items': 5, day: '20/11/2024' },
    };
    const found = await collectFiles({ 'z.xlsx': earlier, 'a.xlsx': STP });
    expect(found.forms.map(({ file, use }) => [file, use])).toEqual([
      ['a.xlsx', 'counts'],
      ['z.xlsx', 'earlier'],
    ]);
    const told = found.differences.map(({ code, subject, cell, params }) => [
      code,
      subject,
      cell?.text,
      'other' in params ? params.other.text : '',
    ]);
    expect(told).toEqual([
      ['sent-twice', { element: 'reviews-held' }, '2', '1'],
      ['sent-twice', { element: 'outreach-items' }, undefined, '5'],
    ]);
  });

  it('asks which of two forms counts where no day says so, and merges neither', async () => {
    const { day: _day, ...undated } = STP.typed ?? {};
    const files = { 'a.xlsx': STP, 'b.xlsx': { ...STP, typed: { ...undated, 'reviews-held': 1 } } };
    const found = await collectFiles(files as Files);
    expect(found.values).toEqual([]);
    expect(found.units[0]).toMatchObject({ state: 'not-counted', forms: 2 });
    expect(found.unmerged.map(({ reason, cell }) => [reason, cell?.text])).toEqual([
      ...['1', '4', '2'].map((text) => ['undecided', text]),
      ...['1', '4', '1'].map((text) => ['undecided', text]),
    ]);
    const decided = await collectFiles(files as Files, {
      isPreferred: (file) => file === 'b.xlsx',
    });
    expect(decided.forms.map(({ file, use }) => [file, use])).toEqual([
      ['a.xlsx', 'not-preferred'],
      ['b.xlsx', 'counts'],
    ]);
    expect(decided.unmerged).toEqual([]);
  });

  it('takes two copies of one form for one', async () => {
    const found = await collectFiles({ 'a.xlsx': STP, 'b.xlsx': STP });
    expect(found.forms.map(({ use }) => use)).toEqual(['counts', 'same']);
    expect([found.values.length, found.differences, found.unmerged]).toEqual([3, [], []]);
  });

  it('carries an older form on by the lineage of the set, and lists what it does not', async () => {
    // co-quan-tinh/1.2 became 1.1.2 (renamed), 4.4 was split into 6.1 and 6.2, 1.6 has no successor.
    const old: PlainForm = {
      ...STP,
      set: OLD,
      year: 2021,
      typed: { 'plan-issued-on': new Date(Date.UTC(2024, 2, 1)), '1.2': 1, '4.4': 2 },
    };
    const found = await collectFiles({ 'a.xlsx': old });
    expect(found.forms).toMatchObject([{ version: 'other-set', year: 2021, use: 'counts' }]);
    expect(found.differences.filter(({ code }) => code === 'carried')).toHaveLength(
      found.values.length,
    );
    expect(found.values.map(({ subject }) => subject)).toContainEqual({
      element: 'plan-issued-on',
    });
    const left = found.unmerged.map(({ reason, subject, params }) => [reason, subject, params]);
    expect(left).toContainEqual([
      'successor-unclear',
      { criterion: '4.4', field: 'claimed' },
      { to: ['6.1', '6.2'] },
    ]);
  });

  it('does not take the figures of another year for this one', async () => {
    const last = { ...STP, year: 2023, typed: { ...STP.typed, day: '05/12/2023' } };
    const found = await collectFiles({ 'a.xlsx': last });
    expect(found.values).toEqual([]);
    expect(found.forms).toMatchObject([{ use: 'other-year' }]);
    expect(found.unmerged.map(({ reason }) => reason)).toEqual(Array(3).fill('other-year'));
    const again = await collectFiles({ 'a.xlsx': { ...last, typed: STP.typed } as PlainForm });
    expect(again.forms).toMatchObject([{ use: 'counts', year: 2023 }]);
    expect(again.differences.map(({ code }) => code)).toEqual(Array(3).fill('carried'));
  });

  it('lists all of a form of a unit that nobody knows, and says who may be meant', async () => {
    const found = await collectFiles({ 'a.xlsx': { ...STP, unitId: 'TP', name: 'Sở Tư Phap' } });
    expect(found.values).toEqual([]);
    expect(found.unmerged).toHaveLength(3);
    expect(found.unmerged[0]).toMatchObject({
      reason: 'unit-unknown',
      params: { found: 'TP (Sở Tư Phap)', suggestion: 'Sở Tư pháp' },
    });
  });

  it('takes a unit whose code is written in another form', async () => {
    const found = await collectFiles({ 'a.xlsx': { ...STP, unitId: 'stp' } });
    expect(found.values.map(({ unitId }) => unitId)).toEqual(['STP', 'STP', 'STP']);
  });

  it('names files that are no forms', async () => {
    const spoil: PlainForm['spoil'] = (_sheet, book) => {
      const mark = book.getWorksheet('_danvan');
      mark?.spliceRows(1, mark.rowCount, [COLLECTION_MARK]);
    };
    const damaged: PlainForm['spoil'] = (sheet, book) => {
      const mark = book.getWorksheet('_danvan');
      if (mark) mark.getCell('A3').value = '{';
      sheet.eachRow((line) => {
        if (String(line.getCell(1).value).startsWith('Mã biểu')) line.getCell(1).value = '';
      });
    };
    const found = await collectFiles({
      'a.csv': new TextEncoder().encode('a;b\n1;2\n'),
      'b.xlsx': new TextEncoder().encode('no workbook'),
      'c.xlsx': { ...STP, spoil },
      'd.xlsx': { ...STP, spoil: damaged },
      'e.xlsx': encryptedFile(),
    });
    expect(found.strangers).toMatchObject([
      { file: 'a.csv', why: { kind: 'no-form' } },
      { file: 'b.xlsx', why: { kind: 'unreadable', issue: { code: 'workbook-unreadable' } } },
      { file: 'c.xlsx', why: { kind: 'earlier-collection' } },
      { file: 'd.xlsx', why: { kind: 'mark-damaged' } },
      { file: 'e.xlsx', why: { kind: 'unreadable', issue: { code: 'workbook-protected' } } },
    ]);
  });

  it('changes only what another file brings, in whatever order the files come', async () => {
    const first = await collectFiles({ 'a.xlsx': STP });
    const both = await collectFiles({ 'b.xlsx': SNV, 'a.xlsx': STP });
    const turned = await collectFiles({ 'a.xlsx': STP, 'b.xlsx': SNV });
    expect(both).toEqual(turned);
    expect(both.values.filter(({ unitId }) => unitId === 'STP')).toEqual(first.values);
    expect(both.units[0]).toEqual(first.units[0]);
  });
});
