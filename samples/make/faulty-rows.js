import { elementsOfLeaf, leavesOfGroup } from './criteria.js';
import { NOT_APPLICABLE } from './points.js';
import { claimColumns, figureColumns, inventRow, UNIT_COLUMNS } from './table.js';
import { GROUP_LABELS, UNITS } from './units.js';

const GROUPS = ['so-nganh', 'xa'];
const COMMUNES = [
  'X-TINHKHE',
  'X-PHOCHAU',
  'X-BINHHAI',
  'X-DUCTAN',
  'X-LONGHIEP',
  'X-SONDUNG',
  'X-TRAPHU',
];
/** Left out of the table: a missing column. */
const MISSING = 'campaigns-joined';
/** Mistyped, so that it is an unknown column and a missing one. */
const MISTYPED = { 'dialogues-held': 'Số cuộc đối thoại trực tiêp với dân' };

/** The departments and some communes, with what the clean sample has of them. */
export function faultyRows() {
  const units = UNITS.filter(({ id, group }) => group === 'so-nganh' || COMMUNES.includes(id));
  const rows = units.map((unit) => {
    const { cells } = inventRow(unit);
    // The clean sample leaves one cell of SXD empty on purpose; here every fault has its own list.
    if (unit.id === 'SXD') cells.set('decision-checks', 1);
    return { unit, cells };
  });
  // The same unit once more at the end, word for word.
  const twice = rows.find(({ unit }) => unit.id === 'X-DUCTAN');
  return [...rows, { unit: { ...twice.unit, id: AGAIN }, cells: new Map(twice.cells) }];
}

/** How the second row of X-DUCTAN is found; its cell still says X-DUCTAN. */
export const AGAIN = 'X-DUCTAN again';

/** Columns of the figures with the faults that columns can have. */
export function faultyColumns() {
  const figures = figureColumns(GROUPS)
    .filter(({ key }) => key !== MISSING)
    .map((column) => ({ ...column, header: MISTYPED[column.key] ?? column.header }));
  return [
    ...UNIT_COLUMNS,
    ...figures,
    { key: 'staff-total again', header: 'Tổng số CBCCVC', kind: 'count' },
    { key: 'remarks', header: 'Nhận xét chung', kind: 'text' },
  ];
}

/** Columns for the claims that any of the two groups makes. */
export function faultyClaimColumns() {
  const ids = new Set(GROUPS.flatMap(leavesOfGroup).map(({ id }) => id));
  return claimColumns().filter(({ criterion }) => ids.has(criterion));
}

/**
 * What `check` must say of criteria that units leave out themselves (KAD), each at its first such cell;
 * of the rows as they are written, without those whose group no table can be found for.
 */
export function saidNotApplicable({ rows, cell }, expectIssue) {
  const scored = rows.filter(
    ({ unit, cells }) => cells.get('unit-group') === GROUP_LABELS[unit.group],
  );
  return scored.flatMap(({ unit, cells }) =>
    leavesOfGroup(unit.group).flatMap((leaf) => {
      const element = elementsOfLeaf(leaf).find((id) => cells.get(id) === NOT_APPLICABLE);
      if (element === undefined || leaf.notApplicable === undefined) return [];
      const place = { ...cell(unit.id, element), unitId: unit.id, element, criterion: leaf.id };
      const what = `Ghi KAD: tiêu chí ${leaf.id} ${SAID[leaf.notApplicable.policy]}`;
      return [expectIssue('not-applicable-said', place, what)];
    }),
  );
}

const SAID = {
  'full-points': 'được tính đủ điểm',
  'leaves-maximum': 'không tính vào điểm tối đa',
};

/** What `check` must say of the columns and rows above, wherever the table stands. */
export function structureFaults(draft, expectIssue) {
  return [
    expectIssue(
      'column-unknown',
      draft.header('dialogues-held'),
      'Tên cột ghi sai dấu ("trực tiêp"); chương trình gợi ý tên đúng',
    ),
    {
      ...expectIssue(
        'column-missing',
        { ...draft.headerRow(), element: 'dialogues-held' },
        'Vì tên cột sai, cột "Số cuộc đối thoại trực tiếp với dân" coi như thiếu',
      ),
      show: draft.headerRow(),
    },
    expectIssue(
      'column-missing',
      { ...draft.headerRow(), element: MISSING },
      'Bỏ hẳn cột "Có phối hợp thực hiện cuộc vận động, phong trào"',
    ),
    expectIssue(
      'column-duplicate',
      draft.header('staff-total again'),
      'Cột "Tổng số CBCCVC" là tên khác của cột tổng số công chức đã có',
    ),
    expectIssue(
      'column-unknown',
      draft.header('remarks'),
      'Cột "Nhận xét chung" không có trong bộ tiêu chí, không có gợi ý',
    ),
    expectIssue(
      'unit-duplicate',
      { ...draft.cell(AGAIN, 'unit-id'), unitId: 'X-DUCTAN' },
      'Đơn vị X-DUCTAN có hai dòng',
    ),
  ];
}
