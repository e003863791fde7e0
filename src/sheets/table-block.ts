import type { Block } from './block.js';
import type { Codec } from './codec.js';
import {
  conditionCodec,
  idCodec,
  missingCodec,
  numberCodec,
  textCodec,
  wordsCodec,
} from './codec.js';
import { METHOD_WORDS } from './notation/index.js';
import { byOptionText, readByOption } from './notation/measure-notation.js';
import { column } from './set-blocks.js';

/** What a row of a table is: sections by their kind, criteria. */
const ROLES = [
  ['section', 'Mục'],
  ['scored', 'Mục chấm điểm'],
  ['bonus', 'Mục điểm thưởng'],
  ['deduction', 'Mục điểm trừ'],
  ['criterion', 'Tiêu chí'],
] as const;

const multiplierCodec: Codec = {
  write: (value, { elements }) => {
    const { element, factors } = value as { element: string; factors: Record<string, number> };
    return byOptionText({ element, numbers: factors }, '×', elements);
  },
  read: ({ text }, { elements }) => {
    const { element, numbers } = readByOption(text, elements);
    return { element, factors: numbers };
  },
};

/** A table in the form of a decision's annex: a row for each section, criterion and further part. */
export const CRITERIA: Block = {
  title: '',
  spare: 40,
  columns: [
    column(['STT', 8], 'id', idCodec),
    column(['Nội dung', 46], 'label', textCodec),
    column(['Điểm tối đa', 8], 'maxPoints', numberCodec),
    column(['Cách chấm', 17], 'method', wordsCodec(Object.entries(METHOD_WORDS))),
    // A ratio may stand there too, so the text is read together with the method.
    { ...column(['Số liệu', 34], 'source', textCodec), listed: 'elements' },
    column(['Mức điểm', 34], 'points', textCodec),
    column(['Minh chứng', 28], 'evidence', textCodec),
    { ...column(['Căn cứ', 8], 'citation.source', idCodec), listed: 'sources' },
    column(['Nơi quy định', 18], 'citation.place', textCodec),
    column(
      ['Không áp dụng thì', 20],
      'notApplicable.policy',
      wordsCodec([
        ['full-points', 'coi như đạt đủ điểm'],
        ['leaves-maximum', 'trừ khỏi điểm tối đa'],
        ['rescales-rest', 'quy đổi phần còn lại'],
      ]),
    ),
    column(['Không áp dụng khi', 26], 'notApplicable.when', conditionCodec),
    column(['Khi thiếu số liệu', 18], 'whenMissing', missingCodec),
    column(
      ['Gộp các phần', 13],
      'combine',
      wordsCodec([
        ['sum', 'cộng lại'],
        ['best', 'lấy phần cao nhất'],
      ]),
    ),
    column(['Không quá', 8], 'cap', numberCodec),
    column(['Không dưới', 8], 'floor', numberCodec),
    column(['Hệ số theo loại đơn vị', 26], 'multiplier', multiplierCodec),
    column(['Loại dòng', 16], 'role', wordsCodec(ROLES)),
    column(['Cấp', 6], 'level', numberCodec),
  ],
};
