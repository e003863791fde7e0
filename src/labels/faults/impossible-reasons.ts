import type { Language } from '../language.js';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'exactly-one': 'phải có đúng một trong các khóa này',
    'at-most-one': 'chỉ được ghi một trong hai khóa này',
    'covers-no-value': 'không giá trị nào rơi vào mức này; sửa from, above, below hoặc to',
    'below-zero': 'số đếm và tỷ lệ phần trăm không nhỏ hơn 0; sửa min',
    'reserved-name': 'mã này dành cho điểm của đơn vị; đặt mã khác',
    'replaces-itself': 'bộ tiêu chí không thể thay thế chính nó; ghi bộ tiêu chí trước đó',
    'not-applicable-only-with-score':
      'mẫu số của một phần không thể làm cả tiêu chí không áp dụng; dùng zero, full hoặc score',
    'full-points-only-in-scored':
      'full-points không dùng cho điểm thưởng, điểm trừ; dùng leaves-maximum',
    'no-denominator': 'chỉ tỷ lệ (of) mới có mẫu số; bỏ whenDenominatorZero hoặc dùng of',
    'start-outside-limits': 'điểm khởi đầu phải nằm giữa mức tối thiểu và tối đa',
    'only-numbers': 'range chỉ dùng cho kind count, number, percent',
    'min-above-max': 'min không được lớn hơn max',
    'options-belong-to-choice': 'kind choice phải có options; kind khác không được có',
    'kind-only-at-top': 'điểm thưởng, điểm trừ chỉ khai ở lĩnh vực cao nhất của bảng',
    'table-without-unit-group': 'không nhóm đơn vị nào dùng bảng điểm này; thêm nhóm hoặc bỏ bảng',
    'only-with-parts': 'combine chỉ dùng cùng parts',
    'floor-above-cap': 'floor không được lớn hơn cap',
  },
  en: {
    'exactly-one': 'exactly one of these keys must be there',
    'at-most-one': 'only one of these two keys can be there',
    'covers-no-value': 'no value ever falls in here; correct from, above, below or to',
    'below-zero': 'counts and percents are never below 0; correct min',
    'reserved-name': 'this id stands for the points of a unit; choose another',
    'replaces-itself': 'a set cannot replace itself; name the set before it',
    'not-applicable-only-with-score':
      'the denominator of one part cannot rule out the whole criterion; use zero, full, or score',
    'full-points-only-in-scored':
      'full-points does not belong to bonus or deduction; use leaves-maximum',
    'no-denominator':
      'only a ratio (of) has a denominator; leave out whenDenominatorZero or use of',
    'start-outside-limits': 'the start must lie between the least and the most points',
    'only-numbers': 'range belongs to the kinds count, number and percent',
    'min-above-max': 'min must not be above max',
    'options-belong-to-choice': 'kind choice must have options; other kinds must not',
    'kind-only-at-top': 'bonus and deduction stand only at the top level of a table',
    'table-without-unit-group': 'no unit group uses this table; add one or leave the table out',
    'only-with-parts': 'combine goes only with parts',
    'floor-above-cap': 'floor must not be above cap',
  },
};

const RANGE = /^range-is-0-to-(.+)$/;

/** Whether a reason of `combination-impossible` has words of its own. */
export function hasImpossibleReason(why: string): boolean {
  return RANGE.test(why) || (why in REASONS.vi && why in REASONS.en);
}

/** Why two things in a criteria set cannot be together; a reason without words as it is. */
export function impossibleReason(why: string, language: Language): string {
  const most = RANGE.exec(why)?.[1];
  if (most === undefined) return REASONS[language][why] ?? why;
  return language === 'vi'
    ? `điểm do người chấm cho nên range phải từ min 0 đến max ${most}`
    : `somebody gives these points: the range must be from min 0 to max ${most}`;
}
