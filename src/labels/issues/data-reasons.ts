import type { Language } from '../language.js';

/** Reasons that readers give beside their codes, in words; one without words is shown as it is. */
const DATA_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'not-a-zip': 'nội dung không phải tệp Excel',
    damaged: 'tệp bị hỏng hoặc chưa tải về hết',
    'not-a-workbook': 'tệp nén bên trong không có sổ tính',
    'binary-workbook': 'tệp Excel nhị phân (.xlsb)',
    'open-document': 'tệp LibreOffice (.ods)',
    'unknown-compression': 'tệp nén theo cách không đọc được',
    'quote-not-closed': 'dấu ngoặc kép mở mà không đóng',
    'text-after-quote': 'còn chữ sau dấu ngoặc kép đóng',
  },
  en: {
    'not-a-zip': 'the content is not an Excel file',
    damaged: 'the file is damaged or was not downloaded to its end',
    'not-a-workbook': 'there is no workbook inside',
    'binary-workbook': 'a binary Excel file (.xlsb)',
    'open-document': 'a LibreOffice file (.ods)',
    'unknown-compression': 'compressed in an unknown way',
    'quote-not-closed': 'a quotation mark is opened and never closed',
    'text-after-quote': 'there is text after a closing quotation mark',
  },
};

/** Why a file or row could not be read, in words. */
export function dataReason(reason: string, language: Language): string {
  return DATA_REASONS[language][reason] ?? reason;
}
