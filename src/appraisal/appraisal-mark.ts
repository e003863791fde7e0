import type { AppraisalMark, ComputedPoints } from '../domain/appraisal.js';
import type { RawTable } from '../domain/raw-table.js';
import { OWN_WORKBOOK } from '../domain/side-sheets.js';

const VERSION = 'appraisal@1';

/** The mark as rows of texts for a hidden sheet: what a returned workbook is told by, whatever its name. */
export function markRows(mark: AppraisalMark): readonly (readonly string[])[] {
  return [
    [OWN_WORKBOOK, VERSION],
    ['set', mark.set, mark.setSha256],
    ['scored', String(mark.year)],
    ['record', mark.record],
    ...(mark.member === undefined ? [] : [['member', mark.member, mark.isChair ? 'chair' : '']]),
    ...mark.units.map(({ unitId, unitGroup, name }) => ['of', unitId, unitGroup, name]),
    ...mark.computed.map(({ unitId, criterion, computed }) => [
      'points',
      unitId,
      criterion,
      computed ?? '',
    ]),
  ];
}

/** The mark in one of the sheets of a workbook; undefined where there is none, or one of a later form. */
export function readMark(tables: readonly RawTable[]): AppraisalMark | undefined {
  for (const table of tables) {
    const rows = table.rows.map(({ cells }) => cells.map(({ text }) => text));
    const [first] = rows;
    if (first?.[0] === OWN_WORKBOOK && first[1] === VERSION) return markOf(rows);
  }
  return undefined;
}

function markOf(rows: readonly (readonly string[])[]): AppraisalMark {
  const of = (kind: string) => rows.filter(([own]) => own === kind);
  const [set] = of('set');
  const [member] = of('member');
  return {
    set: set?.[1] ?? '',
    setSha256: set?.[2] ?? '',
    year: Number(of('scored')[0]?.[1]),
    record: of('record')[0]?.[1] ?? '',
    member: member?.[1],
    isChair: member?.[2] === 'chair',
    units: of('of').map(([, unitId = '', unitGroup = '', name = '']) => ({
      unitId,
      unitGroup,
      name,
    })),
    computed: of('points').map(
      ([, unitId = '', criterion = '', computed = '']): ComputedPoints => ({
        unitId,
        criterion,
        computed: computed === '' ? null : computed,
      }),
    ),
  };
}
