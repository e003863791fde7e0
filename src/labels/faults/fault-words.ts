import type { Language } from '../language.js';
import { quoteText } from '../quote-text.js';

type Dictionary = Readonly<Record<string, string>>;
type ByLanguage = Readonly<Record<Language, Dictionary>>;

/** Things that a criteria set names. */
const THINGS: ByLanguage = {
  vi: {
    element: 'số liệu',
    fact: 'số liệu hoặc điểm',
    option: 'lựa chọn',
    table: 'bảng điểm',
    criterion: 'tiêu chí',
    source: 'nguồn trích dẫn',
    grade: 'mức xếp loại',
    condition: 'điều kiện',
    'unit group': 'nhóm đơn vị',
    'scoring year': 'năm chấm điểm',
    rounding: 'quy tắc làm tròn ở',
    profile: 'đơn vị mẫu',
    case: 'trường hợp',
    ground: 'điều kiện, mức tối thiểu hoặc chỉ tiêu số lượng',
  },
  en: { fact: 'figure or points', element: 'figure', ground: 'condition, minimum or quota' },
};

/** Forms of a value, as schemas and checks name them. */
const FORMS: ByLanguage = {
  vi: {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách (mỗi mục bắt đầu bằng “- ”)',
    object: 'nhóm khóa: giá trị',
    record: 'nhóm khóa: giá trị',
    tuple: 'danh sách đúng số mục, ví dụ [tử số, mẫu số]',
    day: 'ngày dạng MM-DD, YYYY-MM-DD hoặc mỗi năm một ngày',
    'list of options': 'danh sách lựa chọn',
    'true, false': 'true hoặc false',
    'points or scored, not-applicable, not-reported, invalid, needs-review':
      'số điểm hoặc scored, not-applicable, not-reported, invalid, needs-review',
    'issuer/year-number, without accents': 'nơi-ban-hành/năm-số, viết không dấu',
    'lower case letters, digits and "-"': 'chữ thường không dấu, chữ số và “-”',
    'grade, percent, total, percent-without-bonus, total-without-bonus or points:<criterion>':
      'grade, percent, total, percent-without-bonus, total-without-bonus hoặc points:<số tiêu chí>',
    'id without quotation marks':
      'mã viết bằng dấu " thẳng, không lẫn dấu ngoặc cong hay dấu nháy, không có dấu cách ở đầu hoặc cuối',
    'Invalid key in record': 'tên khóa đúng mẫu (ví dụ năm bốn chữ số)',
  },
  en: {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list (each item starts with “- ”)',
    object: 'keys with values',
    record: 'keys with values',
    tuple: 'a list of the right length, such as [numerator, denominator]',
    day: 'a day as MM-DD, YYYY-MM-DD, or a day for each year',
    'true, false': 'true or false',
    'list of options': 'a list of options',
    'id without quotation marks':
      'an id between straight quotation marks ("), with none of any kind in it and no space at its ends',
    'points or scored, not-applicable, not-reported, invalid, needs-review':
      'points, or scored, not-applicable, not-reported, invalid, needs-review',
    'Invalid key in record': 'a key of the right form (such as a year of four digits)',
  },
};

/** Kinds of figure and of fact. */
const KINDS: ByLanguage = {
  vi: {
    count: 'số đếm',
    number: 'số',
    percent: 'tỷ lệ phần trăm',
    'yes-no': 'có/không',
    date: 'ngày',
    choice: 'lựa chọn',
  },
  en: { 'yes-no': 'yes or no', date: 'day' },
};

function lookUp(words: ByLanguage, code: string, language: Language): string {
  return words[language][code] ?? code;
}

/** A thing that a set names: "số liệu", "bảng điểm". */
export function thingWords(what: string, language: Language): string {
  return lookUp(THINGS, what, language);
}

/** Kinds of figure, written "count (số đếm), number (số)": the word of the file and its meaning. */
export function kindWords(kinds: string, language: Language): string {
  const texts = kinds.split(', ').map((kind) => {
    const words = lookUp(KINDS, kind, language);
    return words === kind ? kind : `${kind} (${words})`;
  });
  return texts.join(', ');
}

/** The form that a value should have; for a list, a bound is a number of items. */
export function formWords(expected: string, found: string, language: Language): string {
  const items = found.startsWith('[') && /^[<>≤≥]/.test(expected);
  if (!items) return lookUp(FORMS, expected, language);
  return `${expected} ${language === 'vi' ? 'mục' : 'items'}`;
}

/** Whether a number, true or false stands where a text must: quotation marks make it one. */
export function isBareText(found: string, expected: string): boolean {
  return expected === 'string' && /^(?:true|false|[-+.\d].*)$/.test(found);
}

/** What the file has: "Ghi “hai”", or that nothing is there. */
export function foundWords(found: string, language: Language): string {
  const nothing = found === 'null' || found === '';
  if (language === 'vi') return nothing ? 'Để trống' : `Ghi ${quoteText(found)}`;
  return nothing ? 'Found nothing' : `Found ${quoteText(found)}`;
}
