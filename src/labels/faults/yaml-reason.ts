import type { Language } from '../language.js';
import { quoteText } from '../quote-text.js';

/** What the YAML reader says most often, by the start of its message. */
const VIETNAMESE: readonly (readonly [start: string, words: string])[] = [
  ['Map keys must be unique', 'một khóa được ghi hai lần'],
  [
    'Tabs are not allowed as indentation',
    'dòng này thụt lề bằng phím TAB; dùng dấu cách, không dùng TAB',
  ],
  ['All mapping items must start at the same column', 'các khóa cùng cấp không thẳng cột'],
  ['All sequence items must start at the same column', 'các mục danh sách không thẳng cột'],
  [
    'Nested mappings are not allowed in compact mappings',
    'hai khóa trên một dòng; nội dung có dấu “:” thì đặt trong ngoặc kép',
  ],
  [
    'Implicit keys need to be on a single line',
    'thiếu dấu “:” sau khóa, hoặc khóa nằm trên nhiều dòng',
  ],
  ['Implicit map keys need to be followed by map values', 'thiếu dấu “:” sau khóa'],
  ['Missing closing "quote', 'dấu ngoặc kép mở mà không đóng'],
  ["Missing closing 'quote", 'dấu nháy đơn mở mà không đóng'],
  ['Flow sequence in block collection', 'danh sách trong [ ] thụt lề sai hoặc thiếu dấu đóng'],
  ['Flow map in block collection', 'nhóm trong { } thụt lề sai hoặc thiếu dấu đóng'],
  ['Plain value cannot start with', 'giá trị bắt đầu bằng ký tự đặc biệt; đặt trong ngoặc kép'],
];

/** A message of the YAML reader in words; in English, or where there are none, as it is. */
export function yamlReason(reason: string, language: Language): string {
  const known = VIETNAMESE.find(([start]) => reason.startsWith(start));
  if (language === 'en' || known === undefined) return quoteText(reason);
  return known[1];
}
