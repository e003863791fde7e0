import type { CaseFault, CaseFaultWhy } from '../../domain/case-fault.js';
import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';

type Texts = Readonly<Record<CaseFaultWhy, (found: string) => string>>;

const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    'no-cases': (found) => `không có cột ${q(found)}, hoặc dưới cột đó không có dòng nào`,
    'column-unknown': (found) => `không có số liệu hay kết quả nào tên ${q(found)}`,
    'year-unknown': (found) => `bộ tiêu chí không chấm năm ${q(found)}`,
    'group-unknown': (found) => `không có nhóm đơn vị ${q(found)}`,
    'criterion-unknown': (found) => `bảng của nhóm này không có tiêu chí ${q(found)}`,
    'grade-unknown': (found) => `không có loại ${q(found)}`,
    'number-expected': (found) => `${q(found)} không phải là số`,
    'id-twice': (found) => `mã trường hợp ${q(found)} dùng hai lần`,
    'id-missing': () => 'thiếu mã trường hợp',
  },
  en: {
    'no-cases': (found) => `there is no column ${q(found)}, or no row below it`,
    'column-unknown': (found) => `no figure and no expectation is called ${q(found)}`,
    'year-unknown': (found) => `the set does not score the year ${q(found)}`,
    'group-unknown': (found) => `there is no unit group ${q(found)}`,
    'criterion-unknown': (found) => `the table of this group has no criterion ${q(found)}`,
    'grade-unknown': (found) => `there is no grade ${q(found)}`,
    'number-expected': (found) => `${q(found)} is no number`,
    'id-twice': (found) => `the case ${q(found)} is there twice`,
    'id-missing': () => 'the id of the case is missing',
  },
};

/** A fault in a table of cases with its cell: "Bảng điểm sở!C5: …." */
export function caseFaultText({ why, place, found }: CaseFault, language: Language): string {
  return `${place}: ${TEXTS[language][why](found)}.`;
}
