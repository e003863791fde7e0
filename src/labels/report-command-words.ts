import type { Language } from './language.js';

/** Words of the help of `report`. */
export interface ReportCommandWords {
  readonly reportRecord: string;
  readonly recordFile: string;
  readonly reportTo: string;
  readonly reportAnnex: string;
  readonly reportSlips: string;
  readonly headBody: string;
  readonly headPlace: string;
  readonly headNumber: string;
  readonly headSignedOn: string;
  readonly headSignerTitle: string;
  readonly headSignerName: string;
  readonly headRecipients: string;
  headNeedsDocument(flag: string): string;
}

/** In both languages. */
export const REPORT_COMMAND_WORDS: Readonly<Record<Language, ReportCommandWords>> = {
  vi: {
    reportRecord:
      'lập lại báo cáo từ hồ sơ chấm điểm đã lưu; lập danh sách trình ký và phiếu kết quả gửi đơn vị',
    recordFile: 'hồ sơ chấm điểm (.json) do danvan evaluate --record ghi',
    reportTo:
      'các tệp cần lập: .docx (danh sách trình ký), .html (mở bằng trình duyệt), .xlsx, .csv',
    reportAnnex: 'danh sách trình ký dạng Excel (.xlsx), khổ A4 đứng, in được ngay',
    reportSlips:
      'phiếu kết quả gửi đơn vị: thư mục (mỗi đơn vị một tệp .docx) hoặc một tệp .docx cho mọi đơn vị',
    headBody:
      'cơ quan ban hành; cơ quan cấp trên ghi trước, cách nhau bằng dấu chấm phẩy: "UBND tỉnh A; Sở Nội vụ"',
    headPlace: 'địa danh: "Quảng Ngãi"',
    headNumber: 'số quyết định: 512/QĐ-UBND hoặc 512',
    headSignedOn: 'ngày ký: 30/12/2024',
    headSignerTitle:
      'chức vụ người ký, các dòng cách nhau bằng dấu chấm phẩy: "TM. Ủy ban nhân dân; Chủ tịch"',
    headSignerName: 'họ và tên người ký',
    headRecipients:
      'nơi nhận, cách nhau bằng dấu chấm phẩy: "Như trên; Lưu: VT, NV". Mục nào không ghi thì để dòng chấm',
    headNeedsDocument: (flag) =>
      `${flag} chỉ có nghĩa khi lập văn bản trình ký: thêm --to danh-sach.docx, --annex hoặc --slips`,
  },
  en: {
    reportRecord:
      'render a saved record again; the list to be signed and the result slips for the units',
    recordFile: 'a record (.json) that danvan evaluate --record wrote',
    reportTo:
      'the files to write: .docx (list to be signed), .html (opens in a browser), .xlsx, .csv',
    reportAnnex: 'the list to be signed as a workbook (.xlsx), A4 upright, ready to print',
    reportSlips:
      'result slips for the units: a folder (a .docx per unit) or one .docx file with all of them',
    headBody:
      'issuing body; the body above it comes first, after it a semicolon: "UBND tỉnh A; Sở Nội vụ"',
    headPlace: 'place: "Quảng Ngãi"',
    headNumber: 'number of the decision: 512/QĐ-UBND or 512',
    headSignedOn: 'day of signing: 30/12/2024 or 2024-12-30',
    headSignerTitle:
      'title of who signs, lines apart by semicolons: "TM. Ủy ban nhân dân; Chủ tịch"',
    headSignerName: 'name of who signs',
    headRecipients:
      'recipients, apart by semicolons: "Như trên; Lưu: VT, NV". What is left out stays a dotted blank',
    headNeedsDocument: (flag) =>
      `${flag} says what stands on a document to be signed: add --to list.docx, --annex or --slips`,
  },
};

/** What `report` says on the terminal beside the files that it wrote. */
export interface SignatureNotes {
  slips(count: number, folder: string): string;
  code(code: string): string;
  blanks(options: readonly string[]): string;
  marked(marks: readonly string[]): string;
}

/** In both languages. */
export const SIGNATURE_NOTES: Readonly<Record<Language, SignatureNotes>> = {
  vi: {
    slips: (count, folder) => `Đã ghi ${count} phiếu kết quả vào ${folder}`,
    code: (code) => `Mã đối chiếu của hồ sơ: ${code}`,
    blanks: (options) => `Để dòng chấm vì chưa ghi: ${options.join(', ')}`,
    marked: (marks) => `Trên mọi trang có ghi: ${marks.join('; ')}`,
  },
  en: {
    slips: (count, folder) =>
      `Wrote ${count} result ${count === 1 ? 'slip' : 'slips'} to ${folder}`,
    code: (code) => `Check code of the record: ${code}`,
    blanks: (options) => `Left as dotted blanks: ${options.join(', ')}`,
    marked: (marks) => `Said on every page: ${marks.join('; ')}`,
  },
};
