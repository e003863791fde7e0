import type { Language } from '../language.js';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'exactly-one': 'phải có đúng một trong các khóa này',
    'at-most-one': 'chỉ được ghi một trong hai khóa này',
    'covers-no-value': 'không giá trị nào rơi vào mức này; sửa from, above, below hoặc to',
    'covers-no-day': 'không còn ngày nào cho mốc sau; sửa by hoặc before',
    'below-zero': 'số đếm và tỷ lệ phần trăm không nhỏ hơn 0; sửa min',
    'reserved-name': 'mã này dành cho điểm của đơn vị; đặt mã khác',
    'replaces-itself': 'bộ tiêu chí không thể thay thế chính nó; ghi bộ tiêu chí trước đó',
    'not-applicable-only-with-score':
      'mẫu số hay chỉ tiêu của một phần không thể làm cả tiêu chí không áp dụng; dùng zero hoặc full, hoặc viết tiêu chí bằng một score',
    'full-points-only-in-scored':
      'full-points không dùng cho điểm thưởng, điểm trừ; dùng leaves-maximum',
    'rescales-rest-only-in-scored':
      'rescales-rest không dùng cho điểm thưởng, điểm trừ; dùng leaves-maximum',
    'rises-between-two-ends':
      'muốn tính điểm tăng dần phải có đủ hai đầu của mức, đầu dưới nhỏ hơn đầu trên',
    'only-in-deduction': 'cách tính này chỉ dùng trong mục kind: deduction (điểm trừ)',
    'quota-needs-order':
      'giới hạn số đơn vị cần biết ai đứng trước; thêm percent, total hoặc points:… vào ranking.by',
    'both-or-none': 'nhóm đơn vị bỏ bớt tiêu chí phải ghi cả hai khóa: bỏ gì và còn bao nhiêu điểm',
    'smaller-scale-needs-percent':
      'thang điểm nhỏ hơn không so được với ngưỡng theo tổng điểm; đặt readFrom: percent',
    'no-grade-below':
      'đây là mức xếp loại thấp nhất, không còn mức nào để hạ xuống; chọn mức cao hơn, hoặc bỏ giới hạn này',
    'share-of-better-grade':
      'số đơn vị làm gốc phải gồm cả mức bị giới hạn; chọn mức đó hoặc mức thấp hơn',
    'no-denominator': 'chỉ tỷ lệ (of) mới có mẫu số; bỏ whenDenominatorZero hoặc dùng of',
    'target-is-a-number':
      'chỉ tiêu là một số cố định lớn hơn 0 nên không cần whenTargetZero; bỏ khóa này',
    'target-not-below-leader':
      'điểm khi vừa đạt chỉ tiêu (atTarget) phải thấp hơn điểm của đơn vị dẫn đầu (points, hoặc điểm tối đa); giảm atTarget',
    'bounds-are-percents':
      'mốc của tỷ lệ ghi theo phần trăm (95, 70), không ghi phần thập phân (0.95, 0.7); nếu đúng là không quá 1% thì ghi thêm to: 100 ở mức cao nhất',
    'shares-are-percents':
      'percent ghi theo phần trăm (100, 70), không ghi hệ số (1, 0.7); sửa lại các số này',
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
    'covers-no-day': 'no day is left for the later step; correct by or before',
    'below-zero': 'counts and percents are never below 0; correct min',
    'reserved-name': 'this id stands for the points of a unit; choose another',
    'replaces-itself': 'a set cannot replace itself; name the set before it',
    'not-applicable-only-with-score':
      'the denominator or target of one part cannot rule out the whole criterion; use zero or full, or write the criterion with one score',
    'full-points-only-in-scored':
      'full-points does not belong to bonus or deduction; use leaves-maximum',
    'rescales-rest-only-in-scored':
      'rescales-rest does not belong to bonus or deduction; use leaves-maximum',
    'rises-between-two-ends': 'points can rise only between two ends of the step, the lower first',
    'only-in-deduction': 'this method belongs to a section of kind deduction',
    'quota-needs-order': 'a quota needs an order; add percent, total or points:… to ranking.by',
    'both-or-none': 'a group that leaves criteria out says both: what, and the scale that is left',
    'smaller-scale-needs-percent':
      'a smaller scale cannot be held against bands of total points; use readFrom: percent',
    'no-grade-below':
      'this is the lowest grade: there is none to fall to; name a better one, or delete the limit',
    'share-of-better-grade':
      'the units that are counted must include the limited grade; name it or a lower one',
    'no-denominator':
      'only a ratio (of) has a denominator; leave out whenDenominatorZero or use of',
    'target-is-a-number':
      'the target is a fixed number above 0, so whenTargetZero says nothing; delete it',
    'target-not-below-leader':
      'the points at target (atTarget) must be below those of the leader (points, or the maximum); lower atTarget',
    'bounds-are-percents':
      'bounds of a ratio are percents (95, 70), not fractions (0.95, 0.7); if 1 percent or less is really meant, add to: 100 to the highest step',
    'shares-are-percents': 'percent takes percents (100, 70), not factors (1, 0.7); correct them',
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
