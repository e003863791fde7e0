import type { OperatorErrorParams } from '../../domain/operator-error.js';
import type { Language } from '../language.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';

type RecordErrorTexts = Pick<
  OperatorErrorTexts,
  | 'record-unreadable'
  | 'record-newer'
  | 'record-edited'
  | 'record-too-large'
  | 'records-rules-differ'
  | 'appeal-empty'
  | 'appeal-file-name-taken'
>;

type Fault = OperatorErrorParams['record-unreadable']['fault'];

const VI_FAULTS: Readonly<Record<Fault, (at: string) => string>> = {
  'not-json': (at) => `${at === '' ? 'tệp' : `dòng ${at}`} không đúng dạng JSON`,
  'not-a-record': () => 'đây không phải hồ sơ chấm điểm của danvan',
  form: (at) => `không đúng mẫu ở ${at}`,
  unfit: (at) => `các phần không khớp nhau: ${at}`,
};

const EN_FAULTS: Readonly<Record<Fault, (at: string) => string>> = {
  'not-json': (at) => `${at === '' ? 'it' : `line ${at}`} is not JSON`,
  'not-a-record': () => 'it is not a record of danvan',
  form: (at) => `it is not in the form of a record at ${at}`,
  unfit: (at) => `its parts do not fit each other: ${at}`,
};

/** What stops a run that reads a record. */
export const RECORD_ERROR_TEXTS: Readonly<Record<Language, RecordErrorTexts>> = {
  vi: {
    'record-unreadable': ({ file, fault, at }) => [
      `Không đọc được hồ sơ chấm điểm ${q(file)}: ${VI_FAULTS[fault](at)}.`,
      'Hồ sơ chấm điểm là tệp do “danvan evaluate … --record TEP.json” ghi ra. Lấy lại tệp gốc đã lưu; tệp từng mở và lưu bằng chương trình khác có thể đã hỏng.',
    ],
    'record-newer': ({ file, found, known }) => [
      `Hồ sơ chấm điểm ${q(file)} theo mẫu ${found}; phiên bản danvan này đọc mẫu ${known}.`,
      'Cài phiên bản danvan mới hơn.',
    ],
    'record-edited': ({ file }) => [
      `Hồ sơ chấm điểm ${q(file)} đã bị sửa sau khi ghi: nội dung không khớp mã băm ở dòng cuối.`,
      `Lấy lại hồ sơ gốc đã lưu. Muốn biết chỗ bị sửa, chạy “danvan verify ${file}”.`,
    ],
    'record-too-large': ({ file, megabytes }) => [
      `Hồ sơ chấm điểm ${q(file)} nặng ${megabytes} MB, quá lớn để đọc một lần.`,
      'Chấm riêng từng nhóm đơn vị, mỗi nhóm một hồ sơ.',
    ],
    'records-rules-differ': ({ file, other, sets }) => [
      `Điểm trong ${q(file)} và ${q(other)} do hai bản quy tắc khác nhau cho (${listText(sets, 'vi')}), không so trực tiếp được với nhau.`,
      'Vẫn muốn so thì thêm --across-rules.',
    ],
    'appeal-empty': ({ files }) => [
      `Không có quyết định nào trong ${listText(files, 'vi')}: không có điểm thẩm định, cũng không có số liệu khác với hồ sơ.`,
      'Ghi điểm vào cột “Thẩm định 8.2” (số của tiêu chí), lý do vào “Lý do 8.2”, thẩm quyền vào “Thẩm quyền 8.2”.',
    ],
    'appeal-file-name-taken': ({ file, record }) => [
      `Tên tệp ${q(file)} trùng với một tệp mà hồ sơ ${q(record)} đã dẫn; hồ sơ mới sẽ không phân biệt được ô của hai tệp.`,
      'Đổi tên tệp giải quyết kiến nghị, ví dụ kien-nghi-lan-2.xlsx, rồi chạy lại.',
    ],
  },
  en: {
    'record-unreadable': ({ file, fault, at }) => [
      `The record ${q(file)} cannot be read: ${EN_FAULTS[fault](at)}.`,
      'A record is the file that “danvan evaluate … --record FILE.json” writes. Take the original from where it was kept; a file that was opened and saved in another program may be damaged.',
    ],
    'record-newer': ({ file, found, known }) => [
      `The record ${q(file)} has the form ${found}; this version of danvan reads ${known}.`,
      'Install the newer version of danvan.',
    ],
    'record-edited': ({ file }) => [
      `The record ${q(file)} was changed after it was written: its content does not match the hash on its last line.`,
      `Take the original from where it was kept. “danvan verify ${file}” says what was changed.`,
    ],
    'record-too-large': ({ file, megabytes }) => [
      `The record ${q(file)} has ${megabytes} MB, more than can be read at once.`,
      'Evaluate each unit group by itself, with a record of its own.',
    ],
    'records-rules-differ': ({ file, other, sets }) => [
      `The scores in ${q(file)} and ${q(other)} come from different rules (${listText(sets, 'en')}); they cannot be compared as they are.`,
      'To compare them all the same, add --across-rules.',
    ],
    'appeal-empty': ({ files }) => [
      `Nothing is decided in ${listText(files, 'en')}: no appraised points, and no figure that is not the record’s.`,
      'Points go into the column “Thẩm định 8.2” (the number of the criterion), the reason into “Lý do 8.2”, the authority into “Thẩm quyền 8.2”.',
    ],
    'appeal-file-name-taken': ({ file, record }) => [
      `The name of ${q(file)} is that of a file whose cells the record ${q(record)} names; in the new record the two could not be told apart.`,
      'Give the appeal file another name, as kien-nghi-lan-2.xlsx, and run again.',
    ],
  },
};
