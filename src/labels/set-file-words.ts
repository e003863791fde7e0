import type { Language } from './language.js';

/** What is said when a criteria set is written to files. */
export interface SetFileWords {
  /** Comment at the head of every imported file. */
  importedHead(file: string): readonly string[];
  /** Files of tables that the new set does not have, which went. */
  tablesRemoved(files: readonly string[]): string;
  /** Copies of what was changed or removed. */
  copiesKept(files: readonly string[]): string;
  readonly casesKept: string;
  readonly casesNone: string;
  /** Cases that no longer fit went with their file. */
  casesAside(cases: readonly string[]): string;
}

const paths = (files: readonly string[]) => files.map((file) => `  ${file}`);

/** In both languages. */
export const SET_FILE_WORDS: Readonly<Record<Language, SetFileWords>> = {
  vi: {
    importedHead: (file) => [
      `Đọc từ tệp Excel ${file} bằng danvan criteria import.`,
      'Lần đọc sau ghi đè tệp này: hãy sửa ở tệp Excel, hoặc sửa ở đây và thôi dùng tệp Excel.',
    ],
    tablesRemoved: (files) =>
      ['Bộ mới không còn những bảng điểm này; tệp của chúng bị xóa:', ...paths(files)].join('\n'),
    copiesKept: (files) =>
      [
        'Đã giữ bản trước của những tệp thay đổi (ghi chú sau dấu # trong tệp cũ không có trong tệp Excel nên không sang tệp mới):',
        ...paths(files),
      ].join('\n'),
    casesKept: 'Giữ nguyên cases.yaml đang có. Chạy danvan criteria test để đối chiếu.',
    casesNone:
      'Bộ này chưa có trường hợp tính tay (cases.yaml); xem danvan criteria test --template.',
    casesAside: (cases) =>
      `cases.yaml không còn khớp với bộ mới (${cases.join(', ')}) nên đã để riêng. Sửa bản đã giữ rồi đổi tên lại thành cases.yaml, sau đó chạy danvan criteria test.`,
  },
  en: {
    importedHead: (file) => [
      `Read from the workbook ${file} by danvan criteria import.`,
      'The next import overwrites this file: edit the workbook, or edit here and leave the workbook.',
    ],
    tablesRemoved: (files) =>
      ['The new set no longer has these tables; their files are removed:', ...paths(files)].join(
        '\n',
      ),
    copiesKept: (files) =>
      [
        'Copies of the files that changed (comments after # are not in the workbook, so the new files lack them):',
        ...paths(files),
      ].join('\n'),
    casesKept: 'The cases.yaml that was there is kept. Run danvan criteria test to compare.',
    casesNone: 'This set has no cases yet (cases.yaml); see danvan criteria test --template.',
    casesAside: (cases) =>
      `cases.yaml no longer fits the new set (${cases.join(', ')}) and was put aside. Correct the copy, name it cases.yaml again, then run danvan criteria test.`,
  },
};
