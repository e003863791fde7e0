import type { Language } from './language.js';

/** What `--help` says of the commands, their arguments and their options. */
export interface CommandWords {
  /** Headings and placeholders that commander writes in English, each with ours. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly example: string;
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly evaluate: string;
  readonly check: string;
  readonly criteria: string;
  readonly criteriaList: string;
  readonly criteriaShow: string;
  readonly criteriaSchema: string;
  readonly rules: string;
  readonly rulesBuild: string;
  readonly rulesCheck: string;
  readonly demo: string;
  readonly inputs: string;
  readonly set: string;
  readonly year: string;
  readonly out: string;
  readonly record: string;
  report(ids: string): string;
  readonly draft: string;
  readonly engine: string;
  readonly annotate: string;
  readonly resultsAsJson: string;
  readonly issuesAsJson: string;
  readonly setsAsJson: string;
  readonly force: string;
  readonly workspace: string;
  readonly language: string;
  readonly documentLanguage: string;
  readonly table: string;
  readonly schemaFolder: string;
  demoOut(file: string): string;
}

const VI: CommandWords = {
  fixed: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
    '[options]': '[tùy chọn]',
    '[command]': '[lệnh]',
  },
  example: 'Ví dụ:',
  program: 'Chấm điểm, xếp loại công tác dân vận hằng năm của các cơ quan, đơn vị',
  version: 'in phiên bản của chương trình',
  help: 'in hướng dẫn của lệnh',
  helpCommand: 'in hướng dẫn của một lệnh',
  evaluate: 'chấm điểm, xếp loại, xếp hạng theo số liệu một năm; lập bảng tính và bản ghi',
  check: 'chỉ đọc và kiểm tra: báo mọi lỗi một lần, kèm ô có lỗi',
  criteria: 'xem các bộ tiêu chí',
  criteriaList: 'các bộ tiêu chí hiện có: năm, nguồn, số tiêu chí, còn dự thảo hay không',
  criteriaShow: 'một bộ tiêu chí như phụ lục: mục, tiêu chí, điểm tối đa, quy tắc bằng lời',
  criteriaSchema: 'ghi JSON Schema của các tệp trong bộ tiêu chí, để trình soạn thảo gợi ý khi gõ',
  rules: 'lập quy tắc chấm từ bộ tiêu chí',
  rulesBuild: 'lập quy tắc của mọi bộ trong criteria/ và chốt vào rules/',
  rulesCheck: 'kiểm tra quy tắc đã chốt còn khớp với bộ tiêu chí',
  demo: 'chấm bộ số liệu mẫu và cho biết cần mở tệp nào',
  inputs: 'các tệp CSV hoặc Excel (.xlsx), ghép theo mã đơn vị',
  set: 'bộ tiêu chí: nơi ban hành/năm-số, nơi ban hành, hoặc một thư mục',
  year: 'năm chấm điểm; bỏ trống thì lấy năm cuối của bộ tiêu chí',
  out: 'tệp Excel kết quả',
  record: 'tệp bản ghi: kết quả kèm mọi bước tính',
  report: (ids) => `báo cáo thêm, ghi bên cạnh tệp Excel: ${ids}`,
  engine: 'bộ máy chấm điểm: both (hai bộ máy đối chiếu nhau, mặc định), reference, compiled',
  draft: 'chấm thử theo bộ tiêu chí còn dự thảo; mọi kết quả ghi rõ là dự thảo',
  annotate: 'ghi bản sao của các bảng số liệu, có đánh dấu ô sai',
  resultsAsJson: 'in kết quả dạng JSON thay cho bảng',
  issuesAsJson: 'in các vấn đề dữ liệu dạng JSON',
  setsAsJson: 'in tóm tắt dạng JSON',
  force: 'ghi đè tệp kết quả đã có (không bao giờ ghi đè tệp đầu vào)',
  workspace: 'thư mục có criteria/ và rules/ của cơ quan; bỏ trống thì là thư mục hiện tại',
  language: 'tiếng trên màn hình: vi hoặc en',
  documentLanguage: 'tiếng trong văn bản kết quả: vi hoặc en',
  table: 'chỉ bảng điểm này',
  schemaFolder: 'thư mục để ghi; chưa có thì được tạo',
  demoOut: (file) => `tệp Excel kết quả; bỏ trống thì là ${file} trong thư mục hiện tại`,
};

const EN: CommandWords = {
  fixed: {},
  example: 'Example:',
  program: 'Scores the yearly mass-mobilization work (dân vận) of state bodies',
  version: 'print the version of the program',
  help: 'print the help of the command',
  helpCommand: 'print the help of a command',
  evaluate: "score, grade and rank a year's reports; write the workbook and the record",
  check: 'only read and check: every problem at once, with its cell',
  criteria: 'look at criteria sets',
  criteriaList: 'the sets at hand: years, provenance, number of criteria, draft or not',
  criteriaShow: 'a set as an annex: sections, criteria, maxima, rules in words',
  criteriaSchema: 'write JSON Schemas of the files of a set, for completion in an editor',
  rules: 'compile criteria sets to the rules that run',
  rulesBuild: 'compile every set in criteria/ and freeze the result in rules/',
  rulesCheck: 'prove that the frozen rules are what the sets compile to',
  demo: 'score the sample and say what to open',
  inputs: 'CSV or XLSX files, merged by unit',
  set: 'criteria set: issuer/year-number, issuer, or a folder',
  year: 'scoring year; the last one of the set when left out',
  out: 'the workbook to write',
  record: 'the record to write: results with every trace',
  report: (ids) => `more reports beside the workbook: ${ids}`,
  engine:
    'what judges the rules: both (two evaluators held against each other, the default), reference, compiled',
  draft: 'try a set that is still a draft; every output says that it is one',
  annotate: 'write a copy of the tables with the faulty cells marked',
  resultsAsJson: 'print the results as JSON instead of a table',
  issuesAsJson: 'print the issues as JSON',
  setsAsJson: 'print a summary as JSON',
  force: 'write over outputs that are there (never over an input)',
  workspace: 'folder with your own criteria/ and rules/; the current one when left out',
  language: 'words on the terminal: vi or en',
  documentLanguage: 'words in documents: vi or en',
  table: 'only this table',
  schemaFolder: 'folder to write to; made where it is not there',
  demoOut: (file) => `the workbook to write; ${file} in the current folder when left out`,
};

/** The words of `--help` in a language. */
export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { vi: VI, en: EN };
