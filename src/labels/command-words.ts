import type { AppealCommandWords } from './appeal-command-words.js';
import { APPEAL_COMMAND_WORDS } from './appeal-command-words.js';
import type { AppraiseCommandWords } from './appraise-command-words.js';
import { APPRAISE_COMMAND_WORDS } from './appraise-command-words.js';
import type { CollectCommandWords } from './collect-command-words.js';
import { COLLECT_COMMAND_WORDS } from './collect-command-words.js';
import type { DiffCommandWords } from './diff-command-words.js';
import { DIFF_COMMAND_WORDS } from './diff-command-words.js';
import type { FormCommandWords } from './form-command-words.js';
import { FORM_COMMAND_WORDS } from './form-command-words.js';
import type { Language } from './language.js';
import type { ReportCommandWords } from './report-command-words.js';
import { REPORT_COMMAND_WORDS } from './report-command-words.js';
import type { SensitivityCommandWords } from './sensitivity-command-words.js';
import { SENSITIVITY_COMMAND_WORDS } from './sensitivity-command-words.js';
import type { SheetsCommandWords } from './sheets-command-words.js';
import { SHEETS_COMMAND_WORDS } from './sheets-command-words.js';
import type { SimulateCommandWords } from './simulate-command-words.js';
import { SIMULATE_COMMAND_WORDS } from './simulate-command-words.js';

/** What `--help` says of the commands, their arguments and their options. */
export interface CommandWords
  extends AppealCommandWords,
    AppraiseCommandWords,
    CollectCommandWords,
    DiffCommandWords,
    FormCommandWords,
    ReportCommandWords,
    SensitivityCommandWords,
    SheetsCommandWords,
    SimulateCommandWords {
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
  readonly criteriaLint: string;
  readonly criteriaTest: string;
  readonly rules: string;
  readonly rulesBuild: string;
  readonly rulesCheck: string;
  readonly demo: string;
  readonly explain: string;
  readonly recordToRead: string;
  readonly explainUnit: string;
  readonly explainCriterion: string;
  readonly explainLost: string;
  readonly explainDepth: string;
  readonly explanationAsJson: string;
  readonly inputs: string;
  readonly set: string;
  readonly year: string;
  readonly out: string;
  readonly record: string;
  readonly verify: string;
  readonly verifyInputs: string;
  readonly against: string;
  readonly acrossRules: string;
  readonly verifyAsJson: string;
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
  readonly setsToCheck: string;
  readonly failOn: string;
  readonly lintFormat: string;
  readonly knownDraft: string;
  readonly cases: string;
  readonly minCoverage: string;
  readonly casesTemplate: string;
  readonly casesAsJson: string;
  demoOut(file: string): string;
}

const VI: CommandWords = {
  ...APPRAISE_COMMAND_WORDS.vi,
  ...COLLECT_COMMAND_WORDS.vi,
  ...DIFF_COMMAND_WORDS.vi,
  ...REPORT_COMMAND_WORDS.vi,
  ...FORM_COMMAND_WORDS.vi,
  ...SENSITIVITY_COMMAND_WORDS.vi,
  ...SHEETS_COMMAND_WORDS.vi,
  ...APPEAL_COMMAND_WORDS.vi,
  ...SIMULATE_COMMAND_WORDS.vi,
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
  criteriaLint:
    'soát bộ tiêu chí: mọi lỗi, và mọi chỗ mà người soạn kỹ sẽ hỏi lại, kèm dòng trong tệp',
  criteriaTest:
    'chạy các trường hợp tính tay, đối chiếu từng con số và cho biết còn chỗ nào chưa thử',
  rules: 'lập quy tắc chấm từ bộ tiêu chí',
  rulesBuild: 'lập quy tắc của mọi bộ trong criteria/ và chốt vào rules/',
  rulesCheck: 'kiểm tra quy tắc đã chốt còn khớp với bộ tiêu chí',
  explain: 'giải thích vì sao đơn vị được số điểm, xếp loại, thứ hạng ấy, đến tận ô số liệu',
  explainUnit: 'mã hoặc tên đơn vị; có thể ghi nhiều đơn vị',
  explainCriterion: 'chỉ các tiêu chí, mục này, giải thích đầy đủ',
  explainLost: 'chỉ những chỗ mất điểm, mất nhiều nhất trước, kèm việc cần làm để được thêm điểm',
  explainDepth:
    '1: kết quả; 2: thêm từng mục; 3: thêm từng tiêu chí (mặc định); 4: đến ô số liệu; 5: mọi phép so sánh',
  explanationAsJson: 'in lời giải thích dạng JSON',
  demo: 'chấm bộ số liệu mẫu và cho biết cần mở tệp nào',
  inputs: 'các tệp CSV hoặc Excel (.xlsx), ghép theo mã đơn vị',
  set: 'bộ tiêu chí: nơi ban hành/năm-số, nơi ban hành, hoặc một thư mục',
  year: 'năm chấm điểm; bỏ trống thì lấy năm cuối của bộ tiêu chí',
  out: 'tệp Excel kết quả',
  record: 'tệp hồ sơ chấm điểm: kết quả kèm mọi bước tính, tiêu chí và quy tắc',
  verify: 'kiểm tra hồ sơ chấm điểm: chấm lại bằng cả hai bộ máy, chỉ ra chỗ khác đầu tiên',
  recordToRead: 'hồ sơ chấm điểm (tệp do evaluate --record ghi ra)',
  verifyInputs: 'các tệp đầu vào khi chấm; bỏ trống thì tìm bên cạnh hồ sơ',
  against: 'so với một hồ sơ khác: số liệu, thẩm định, quy tắc nào thay đổi, điểm đổi ra sao',
  acrossRules: 'vẫn so khi hai hồ sơ chấm theo quy tắc khác nhau',
  verifyAsJson: 'in kết quả kiểm tra dạng JSON',
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
  setsToCheck:
    'các bộ tiêu chí: nơi ban hành/năm-số, nơi ban hành (mọi bộ), hoặc thư mục; bỏ trống thì mọi bộ',
  failOn: 'mức thấp nhất làm lệnh trả về 1: error (mặc định), warning, note',
  lintFormat: 'cách in: text (mặc định), json, sarif',
  knownDraft: 'đã biết đây là dự thảo: không nhắc nữa',
  cases: 'các trường hợp ở tệp khác, Excel hoặc YAML, thay cho cases.yaml',
  minCoverage: 'độ phủ ít nhất, phần trăm; thấp hơn thì lệnh trả về 1',
  casesTemplate: 'ghi tệp Excel trống, đủ cột, để điền các trường hợp',
  casesAsJson: 'in kết quả và độ phủ dạng JSON',
  demoOut: (file) => `tệp Excel kết quả; bỏ trống thì là ${file} trong thư mục hiện tại`,
};

const EN: CommandWords = {
  ...APPRAISE_COMMAND_WORDS.en,
  ...COLLECT_COMMAND_WORDS.en,
  ...DIFF_COMMAND_WORDS.en,
  ...REPORT_COMMAND_WORDS.en,
  ...FORM_COMMAND_WORDS.en,
  ...SENSITIVITY_COMMAND_WORDS.en,
  ...SHEETS_COMMAND_WORDS.en,
  ...APPEAL_COMMAND_WORDS.en,
  ...SIMULATE_COMMAND_WORDS.en,
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
  criteriaLint:
    'read a set with care: every fault, and all that a careful rule-maker would ask, with its line',
  criteriaTest:
    'run the cases worked out by hand, compare every figure, tell what they do not touch',
  rules: 'compile criteria sets to the rules that run',
  rulesBuild: 'compile every set in criteria/ and freeze the result in rules/',
  rulesCheck: 'prove that the frozen rules are what the sets compile to',
  explain: 'why a unit has its points, grade and place, down to the cell',
  explainUnit: 'code or name of the unit; one or several',
  explainCriterion: 'only these criteria or sections, with everything behind them',
  explainLost:
    'only where points were lost, the largest loss first, with what would have given more',
  explainDepth:
    '1: the result; 2: and sections; 3: and criteria (the default); 4: down to the cell; 5: every comparison',
  explanationAsJson: 'print the explanation as JSON',
  demo: 'score the sample and say what to open',
  inputs: 'CSV or XLSX files, merged by unit',
  set: 'criteria set: issuer/year-number, issuer, or a folder',
  year: 'scoring year; the last one of the set when left out',
  out: 'the workbook to write',
  record: 'the record to write: results with every trace, criteria and rules',
  verify: 'prove a record: score again with both evaluators, name the first difference',
  recordToRead: 'a record (what evaluate --record writes)',
  verifyInputs: 'the inputs of the run; looked for beside the record when left out',
  against: 'compare with another record: figures, appraisals, rules, and what they did to points',
  acrossRules: 'compare records even though different rules gave their points',
  verifyAsJson: 'print what was found as JSON',
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
  setsToCheck:
    'criteria sets: issuer/year-number, issuer (all its sets), or folders; all of them when left out',
  failOn: 'the least severity that makes the exit code 1: error (the default), warning, note',
  lintFormat: 'how to print: text (the default), json, sarif',
  knownDraft: 'it is known to be a draft: do not remind',
  cases: 'cases from another file, Excel or YAML, instead of cases.yaml',
  minCoverage: 'the least coverage in percent; the exit code is 1 below it',
  casesTemplate: 'write an empty Excel file with the columns for cases',
  casesAsJson: 'print results and coverage as JSON',
  demoOut: (file) => `the workbook to write; ${file} in the current folder when left out`,
};

/** The words of `--help` in a language. */
export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { vi: VI, en: EN };
