import type { Language } from '../language.js';

type SystemCode = 'EBUSY' | 'EPERM' | 'EACCES' | 'EROFS' | 'EISDIR' | 'ENOENT' | 'ENOSPC';

const WORDS: Readonly<Record<Language, Readonly<Record<SystemCode, string>>>> = {
  vi: {
    EBUSY: 'tệp đang mở ở chương trình khác',
    EPERM: 'tệp đang mở ở chương trình khác, hoặc không đủ quyền',
    EACCES: 'không đủ quyền',
    EROFS: 'ổ đĩa chỉ cho đọc',
    EISDIR: 'đây là thư mục, không phải tệp',
    ENOENT: 'thư mục không có',
    ENOSPC: 'ổ đĩa hết chỗ',
  },
  en: {
    EBUSY: 'the file is open in another program',
    EPERM: 'the file is open in another program, or access is denied',
    EACCES: 'access is denied',
    EROFS: 'the disk is read-only',
    EISDIR: 'this is a folder, not a file',
    ENOENT: 'the folder does not exist',
    ENOSPC: 'the disk is full',
  },
};

/** Why the operating system refused a file, in words; a message without a known code as it is. */
export function systemReason(reason: string, language: Language): string {
  const [code = ''] = /^E[A-Z]+/.exec(reason) ?? [];
  const words: Readonly<Record<string, string>> = WORDS[language];
  return words[code] ?? reason;
}
