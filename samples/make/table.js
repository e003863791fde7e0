import {
  EVIDENCE_IDS,
  EXPLANATION_IDS,
  inventClaims,
  inventEvidence,
  inventExplanations,
} from './claims.js';
import {
  bandsOfElements,
  criterionIds,
  ELEMENTS,
  elementsOfGroup,
  isSelfScored,
} from './criteria.js';
import { inventFigures } from './figures.js';
import { GROUP_LABELS } from './units.js';

/*
 * One table before it becomes a file: columns { key, header, kind, band, source, element } and rows
 * { unit, cells: key → value }. A value is as in points.js, a text, or undefined for an empty cell.
 */

/** The three columns that every sheet starts with. */
export const UNIT_COLUMNS = [
  { key: 'unit-id', header: 'Mã đơn vị', kind: 'id' },
  { key: 'unit-name', header: 'Tên đơn vị', kind: 'name' },
  { key: 'unit-group', header: 'Nhóm đơn vị', kind: 'group' },
];

/** The elements that any of the groups reports, as columns in the order of the set. */
export function figureColumns(groups) {
  const used = new Set(groups.flatMap(elementsOfGroup).map(({ id }) => id));
  const bands = bandsOfElements();
  return ELEMENTS.filter(({ id }) => used.has(id)).map((element) => ({
    key: element.id,
    header: element.label,
    kind: element.kind,
    band: bands.get(element.id),
    source: element.source ?? 'reported',
    element,
  }));
}

export function claimColumns() {
  return criterionIds(isSelfScored).map((id) => ({
    key: `claimed ${id}`,
    header: `Tự chấm ${id}`,
    kind: 'points',
    criterion: id,
  }));
}

export function evidenceColumns() {
  const column = (field, word) => (id) => ({
    key: `${field} ${id}`,
    header: `${word} ${id}`,
    kind: 'text',
    criterion: id,
  });
  return [
    ...EVIDENCE_IDS.map(column('evidence', 'Minh chứng')),
    ...EXPLANATION_IDS.map(column('explanation', 'Giải trình')),
  ];
}

/** Everything that a unit sends in, by column key. */
export function inventRow(unit) {
  const figures = inventFigures(unit);
  const cells = new Map([
    ['unit-id', unit.id],
    ['unit-name', unit.name],
    ['unit-group', GROUP_LABELS[unit.group]],
    ...figures,
  ]);
  const fields = {
    claimed: inventClaims(unit, figures),
    evidence: inventEvidence(unit, figures),
    explanation: inventExplanations(unit, figures),
  };
  for (const [field, entries] of Object.entries(fields)) {
    for (const [id, value] of entries) cells.set(`${field} ${id}`, value);
  }
  return { unit, cells };
}
