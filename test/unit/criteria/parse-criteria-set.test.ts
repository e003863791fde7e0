import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { criteriaFaultText } from '../../../src/labels/faults/criteria-fault-text.js';
import type { FileEdit } from '../../support/break-set.js';
import { editFiles } from '../../support/break-set.js';
import { faultsOf, fixtureFiles, fixturePredecessor } from '../../support/fixture-set.js';

const SET = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const SO = 'tables/so.yaml';
const XA = 'tables/xa.yaml';

/** One fault of form in each file, each told as one fault. */
const BAD_FORM: Readonly<Record<string, FileEdit>> = {
  [SET]: [SET, 'digits: 2, mode: half-even', 'digits: 9, mode: half-even'],
  [ELEMENTS]: [ELEMENTS, 'label: Hồ sơ, kind: count', 'label: Hồ sơ, kind: counts'],
  [SO]: [SO, 'maxPoints: 18', 'maxPoints: many'],
  [XA]: [XA, 'maxPoints: 10', 'maxPoints: many'],
};

/** "file:line code", in the order in which the faults are told. */
function told(edits: readonly FileEdit[], gone?: string): readonly string[] {
  const files = editFiles(fixtureFiles(), edits).filter(({ path }) => path !== gone);
  return faultsOf(files, fixturePredecessor()).map(
    ({ file, line, code }) => `${file}:${line} ${code}`,
  );
}

function lineOf(file: string, text: string): number {
  const whole = fixtureFiles().find(({ path }) => path === file)?.text ?? '';
  const at = whole.indexOf(text);
  if (at < 0) throw new Error(`"${text}" does not stand in ${file}`);
  return whole.slice(0, at).split('\n').length;
}

const badForm = (file: string): FileEdit => {
  const edit = BAD_FORM[file];
  if (edit === undefined) throw new Error(file);
  return edit;
};

describe('a fault of form', () => {
  it.each([SET, ELEMENTS, SO, XA])('in %s brings no others along', (file) => {
    const edit = badForm(file);
    expect(told([edit])).toEqual([`${file}:${lineOf(file, edit[1])} value-wrong`]);
  });

  it.each([ELEMENTS, SO, XA])('like a missing %s brings no others along', (file) => {
    expect(told([], file)).toEqual([`${file}:1 file-missing`]);
  });

  it('in one file does not hide what is wrong in the meaning of the others', () => {
    const edits: readonly FileEdit[] = [
      badForm(XA),
      [SO, '{ full: 3, partial: 1, none: 0 }', '{ full: 3, partial: 9, none: 0 }'],
      [SET, 'notAbove: kha', 'notAbove: no'],
      [SET, 'label: Bảng sở, scale: 30', 'label: Bảng sở, scale: 31'],
      [SET, '"percent:2"', '"percent:9"'],
      [ELEMENTS, 'range: { max: 4 }', 'range: { min: -1, max: 4 }'],
    ];
    expect(told(edits)).toEqual([
      `${SET}:${lineOf(SET, 'scale: 30')} points-do-not-add-up`,
      `${SET}:${lineOf(SET, 'notAbove: kha')} reference-unknown`,
      `${SET}:${lineOf(SET, 'percent:2')} reference-unknown`,
      `${ELEMENTS}:${lineOf(ELEMENTS, 'range: { max: 4 }')} combination-impossible`,
      `${SO}:${lineOf(SO, '{ full: 3')} points-above-maximum`,
      `${XA}:${lineOf(XA, 'maxPoints: 10')} value-wrong`,
    ]);
  });

  it('in data-elements.yaml leaves the rest of tables and conditions to be checked', () => {
    const edits: readonly FileEdit[] = [
      badForm(ELEMENTS),
      [SO, '      combine: best\n', '      combine: best\n      floor: 4\n'],
      [SO, 'maxPoints: 18', 'maxPoints: 19'],
      [SET, '"percent:2"', '"percent:9"'],
      [SET, 'effect: { notAbove: kha }', 'effect: { notAbove: kha, demoteBy: 1 }'],
    ];
    expect(told(edits)).toEqual([
      `${SET}:${lineOf(SET, 'scale: 30')} points-do-not-add-up`,
      `${SET}:${lineOf(SET, 'notAbove: kha')} combination-impossible`,
      `${SET}:${lineOf(SET, 'percent:2')} reference-unknown`,
      `${ELEMENTS}:${lineOf(ELEMENTS, 'label: Hồ sơ,')} value-wrong`,
      `${SO}:${lineOf(SO, 'maxPoints: 18')} points-do-not-add-up`,
      // The line after "combine".
      `${SO}:${lineOf(SO, 'combine: best') + 1} combination-impossible`,
    ]);
  });

  it('in a table leaves unsaid what its criteria would have to say', () => {
    const edits: readonly FileEdit[] = [
      badForm(SO),
      // Of "so" nobody can know whether these exist; of "xa" one can.
      [SET, '"percent:2"', '"percent:9"'],
      [SET, '  so/1.1: {', '  so/1.9: {'],
      [SET, '  xa/1.2: {', '  xa/1.9: {'],
      [SET, 'by: [percent, "points:1.1"]', 'by: [percent, "points:1.3"]'],
      [SET, 'label: Bảng xã, scale: 10', 'label: Bảng xã, scale: 11'],
    ];
    expect(told(edits)).toEqual([
      `${SET}:${lineOf(SET, '  xa/1.2: {')} reference-unknown`,
      `${SET}:${lineOf(SET, 'label: Bảng xã, scale: 10')} points-do-not-add-up`,
      `${SET}:${lineOf(SET, 'ranking: {')} reference-unknown`,
      `${SO}:${lineOf(SO, 'maxPoints: 18')} value-wrong`,
    ]);
  });

  it('is a table that nobody declares: what hangs on it is not told', () => {
    const minimums = `  minimums:
    - { id: m, label: M, grade: tot, of: ["2.4"], atLeast: 50, citation: { source: S0, place: I } }
conditions:
`;
    const edits: readonly FileEdit[] = [
      [SET, '  - { id: so, label: Bảng sở, scale: 30 }\n', ''],
      [SET, '  - { id: so-nganh, label: Sở ngành, aliases: [Sở], table: so }\n', ''],
      [SET, '    tables: [so]\n', '    tables: [xa]\n'],
      [SET, '"percent:2"', '"percent:1"'],
      [SET, 'conditions:\n', minimums],
    ];
    // Without the table half of the figures and the lineage of so/1.1 seem to be of no use.
    expect(told(edits)).toEqual([`${SO}:1 file-unexpected`]);
    expect(told(edits, SO).filter((line) => line.includes('element-unused')).length).toBe(8);
  });

  it('in a table leaves unsaid what a group leaves out of it, and what a minimum looks at', () => {
    const minimums = `  minimums:
    - { id: m, label: M, grade: tot, of: ["1.3"], atLeast: 50, citation: { source: S0, place: I } }
conditions:
`;
    const edits: readonly FileEdit[] = [
      [
        SET,
        'aliases: [Sở], table: so }',
        'aliases: [Sở], table: so, leavesOut: ["1.3"], scale: 27 }',
      ],
      [SET, 'conditions:\n', minimums],
    ];
    expect(told(edits)).toEqual([]);
    expect(told([...edits, badForm(SO)])).toEqual([
      `${SO}:${lineOf(SO, 'maxPoints: 18')} value-wrong`,
    ]);
  });
});

describe('faults', () => {
  it('stand by file, then from top to bottom, then from left to right', () => {
    const edits: readonly FileEdit[] = [
      [XA, 'source: S0, place: II.2', 'source: S7, place: II.2'],
      [SO, 'source: S0, place: V.1', 'source: S7, place: V.1'],
      [SO, 'source: S0, place: II.1 }', 'source: S7, place: II.1 }'],
      [SET, 'notAbove: kha', 'notAbove: no'],
      [SET, 'by: [percent, "points:1.1"]', 'by: ["points:8", "points:9"]'],
      // The name that stands twice is found before the table that is not there.
      [SET, 'id: xa-phuong, label: Xã phường, table: xa', 'id: xa-phuong, table: xas, label: sở'],
    ];
    const faults = faultsOf(editFiles(fixtureFiles(), edits), fixturePredecessor());
    const places = faults.map(({ file, line, column }) => ({ file, line, column }));
    const sorted = [...places].sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    expect(places).toEqual(sorted);
    expect([...new Set(places.map(({ file }) => file))]).toEqual([SET, SO, XA]);
  });

  it('are told once, though each of two tables lacks what a key names', () => {
    const edit: FileEdit = [SET, 'by: [percent, "points:1.1"]', 'by: ["points:8", "points:9"]'];
    const faults = faultsOf(editFiles(fixtureFiles(), [edit]), fixturePredecessor());
    expect(faults).toMatchObject([{ params: { found: '8' } }, { params: { found: '9' } }]);
  });
});

describe('the folder of a set', () => {
  const id = 'thu-nghiem/2024-1';
  const faultsIn = (folder: string | undefined) =>
    faultsOf(fixtureFiles(), fixturePredecessor(), { folder });

  it('is called as the set is', () => {
    expect(faultsIn(id)).toEqual([]);
    expect(faultsIn(undefined)).toEqual([]);
  });

  it.each(['thu-nghiem/2024-2', 'thu-nghiem', `${id}/old`, 'Thu-Nghiem/2024-1'])(
    'cannot be %s',
    (folder) => {
      const faults = faultsIn(folder);
      expect(faults).toEqual([
        { code: 'id-not-folder', params: { id, folder }, file: SET, line: 1, column: 5 },
      ]);
      const [fault] = faults;
      if (fault === undefined) throw new Error('no fault');
      expect(criteriaFaultText(fault, 'vi')).toBe(
        `Bộ tiêu chí ghi id “${id}” nhưng nằm ở thư mục “${folder}” nên không tìm được quy tắc đã chốt. Sửa id cho khớp, hoặc đổi tên thư mục.`,
      );
      expect(criteriaFaultText(fault, 'en')).toBe(
        `The set calls itself “${id}”, but its folder is “${folder}”. Its frozen rules would never be found: correct the id, or rename the folder.`,
      );
    },
  );
});

describe('the set that is replaced', () => {
  const replaced = 'thu-nghiem/2020-9';
  const withoutLineage: FileEdit = [
    SET,
    'lineage:\n  so/1.1: { from: [so/1.1], kind: kept }\n  xa/1.2: { from: [xa/1.1, xa/1.2], kind: merged }\n',
    '',
  ];
  const library = (ids: readonly string[], find: (id: string) => CriteriaSet) => ({
    library: { ids, find },
  });
  const never = (): CriteriaSet => {
    throw new Error('asked for');
  };

  it('must be found where there is a lineage', () => {
    const faults = faultsOf(fixtureFiles(), undefined, library(['thu-nghiem/2020-8'], never));
    expect(faults).toEqual([
      {
        code: 'lineage-predecessor-unknown',
        params: { found: replaced, known: ['thu-nghiem/2020-8'] },
        file: SET,
        line: lineOf(SET, 'replaces:'),
        column: 'replaces: '.length + 1,
      },
    ]);
    const [fault] = faults;
    if (fault === undefined) throw new Error('no fault');
    expect(criteriaFaultText(fault, 'vi')).toBe(
      'Không có bộ tiêu chí “thu-nghiem/2020-9” để đối chiếu lineage. Có phải là “thu-nghiem/2020-8” không? Thêm bộ tiêu chí đó, sửa replaces, hoặc xóa lineage.',
    );
    expect(criteriaFaultText(fault, 'en')).toMatch(
      /^There is no criteria set “thu-nghiem\/2020-9” to check the lineage against\. .*correct replaces, or delete the lineage\.$/,
    );
  });

  it('is missed beside what is wrong with the criteria of the set itself', () => {
    const files = editFiles(fixtureFiles(), [[SET, '  so/1.1: {', '  so/1.9: {']]);
    expect(faultsOf(files, undefined, library([], never))).toMatchObject([
      { code: 'lineage-predecessor-unknown' },
      { code: 'reference-unknown', params: { found: 'so/1.9' } },
    ]);
  });

  it('is only a name without lineage: a decision that nobody encoded', () => {
    const files = editFiles(fixtureFiles(), [withoutLineage]);
    expect(faultsOf(files, undefined, library([], never))).toEqual([]);
    expect(faultsOf(files, undefined, library([replaced], never))).toEqual([]);
  });

  it('is looked up, and the lineage is held against it', () => {
    const found = library([replaced], (id) => {
      expect(id).toBe(replaced);
      return fixturePredecessor();
    });
    expect(faultsOf(fixtureFiles(), undefined, found)).toEqual([]);
    const files = editFiles(fixtureFiles(), [[SET, '[xa/1.1, xa/1.2]', '[xa/1.1, xa/1.3]']]);
    expect(faultsOf(files, undefined, found)).toMatchObject([
      { code: 'reference-unknown', params: { what: 'criterion', found: 'xa/1.3' } },
    ]);
    // Without a library nothing is known of it: the old call stays as it was.
    expect(faultsOf(files)).toEqual([]);
  });

  it('is not asked for where the set replaces itself', () => {
    const files = editFiles(fixtureFiles(), [
      [SET, `replaces: ${replaced}`, 'replaces: thu-nghiem/2024-1'],
    ]);
    expect(faultsOf(files, undefined, library([], never))).toMatchObject([
      { code: 'combination-impossible', params: { why: 'replaces-itself' } },
    ]);
  });
});
