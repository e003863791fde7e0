import { findSuggestion } from '../../domain/find-suggestion.js';
import type { UnitListFault, UnitListFaultWhy } from '../../domain/unit-list-fault.js';
import { suggestionText } from '../issues/suggestion-text.js';
import type { Language } from '../language.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';

type Texts = Readonly<Record<UnitListFaultWhy, (fault: UnitListFault) => string>>;

const COLUMN_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'unit-id': { vi: 'Mã đơn vị', en: 'Mã đơn vị (unit id)' },
  'unit-name': { vi: 'Tên đơn vị', en: 'Tên đơn vị (unit name)' },
  'unit-group': { vi: 'Nhóm đơn vị', en: 'Nhóm đơn vị (unit group)' },
};

const near = ({ found, known }: UnitListFault, language: Language) =>
  suggestionText(findSuggestion(found, known), language);

const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    'header-missing': () => 'không thấy dòng tiêu đề có cột Mã đơn vị, Tên đơn vị, Nhóm đơn vị.',
    'column-missing': ({ found }) => `thiếu cột ${q(COLUMN_NAMES[found]?.vi ?? found)}.`,
    'id-missing': () => 'thiếu mã đơn vị.',
    'name-missing': () => 'thiếu tên đơn vị.',
    'group-missing': ({ known }) => `thiếu nhóm đơn vị; chọn: ${listText(known, 'vi')}.`,
    'group-unknown': (fault) =>
      `không có nhóm đơn vị ${q(fault.found)}. ${near(fault, 'vi')}Các nhóm: ${listText(fault.known, 'vi')}.`,
    'id-repeated': ({ found, known: [row = ''] }) =>
      `mã ${q(found)} đã dùng ở dòng ${row}; mỗi đơn vị một mã.`,
    'no-units': () => 'không có đơn vị nào dưới dòng tiêu đề.',
  },
  en: {
    'header-missing': () =>
      'there is no row of titles with Mã đơn vị, Tên đơn vị, Nhóm đơn vị (id, name, group).',
    'column-missing': ({ found }) =>
      `the column ${q(COLUMN_NAMES[found]?.en ?? found)} is missing.`,
    'id-missing': () => 'the unit has no id.',
    'name-missing': () => 'the unit has no name.',
    'group-missing': ({ known }) => `the unit group is missing; one of: ${listText(known, 'en')}.`,
    'group-unknown': (fault) =>
      `there is no unit group ${q(fault.found)}. ${near(fault, 'en')}The groups: ${listText(fault.known, 'en')}.`,
    'id-repeated': ({ found, known: [row = ''] }) =>
      `the id ${q(found)} is used in row ${row} already; each unit has its own.`,
    'no-units': () => 'there are no units below the row of titles.',
  },
};

/** A fault in a list of units with its cell: "units.csv ▸ C7: …." */
export function unitListFaultText(fault: UnitListFault, language: Language): string {
  return `${fault.place}: ${TEXTS[language][fault.why](fault)}`;
}
