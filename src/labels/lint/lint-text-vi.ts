import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { LintTexts } from './lint-texts.js';
import { ruleName } from './rule-name.js';

const DOUBTFUL_KINDS = {
  'below-zero': 'là number không có range.min nên số âm cũng được nhận',
  percent: 'có tên là một tỷ lệ phần trăm',
  count: 'có tên là một số đếm, số lẻ như 2,5 cũng được nhận',
  'yes-no': 'chỉ có hai lựa chọn có và không',
  'not-percent': 'có tên là một số đếm chứ không phải tỷ lệ',
} as const;

const BETTER_KINDS = {
  'below-zero': 'Thêm range: { min: 0 }, trừ khi số âm có nghĩa.',
  percent: 'Dùng kind: percent, hoặc đặt lại tên.',
  count: 'Dùng kind: count, hoặc đặt lại tên.',
  'yes-no': 'Dùng kind: yes-no: người nhập được gõ nhiều cách viết hơn.',
  'not-percent': 'Dùng kind: count, hoặc đặt lại tên.',
} as const;

const LINEAGE = {
  'label-same': 'ghi renamed nhưng tên không đổi',
  'one-from': 'ghi merged nhưng chỉ từ một tiêu chí',
  'many-from': 'từ nhiều tiêu chí thì phải là merged hoặc split',
  'one-to': 'ghi split nhưng không tiêu chí nào khác cùng nguồn',
} as const;

/** What lint says, in Vietnamese. */
export const LINT_TEXT_VI: LintTexts = {
  'rule-never-fires': ({ rule }) => [
    `Không số liệu nào rơi vào ${ruleName(rule, 'vi')}.`,
    'Xem lại ngưỡng, hạn hoặc khoảng giá trị của số liệu; thừa thì bỏ.',
  ],
  'rules-undecided': ({ holding, figures }, names) => [
    holding === 0
      ? `Với ${names.figures(figures)} không mức nào cho điểm: khi chấm sẽ dừng ở đây.`
      : `Với ${names.figures(figures)} có ${holding} mức cùng cho điểm: khi chấm sẽ dừng ở đây.`,
    'Sửa để mỗi trường hợp thuộc đúng một mức.',
  ],
  'best-case-differs': ({ points, maximum }, names) => [
    `Xét mọi số liệu cùng lúc, nhiều nhất được ${names.number(points)} điểm, không phải ${names.number(maximum)}.`,
    'Các phần cùng đọc một số liệu có thể loại trừ nhau: sửa điểm các phần, hoặc sửa điểm tối đa.',
  ],
  'points-never-change': ({ points }, names) => [
    `Báo cáo thế nào cũng được ${names.number(points)} điểm.`,
    'Tiêu chí không phân biệt được ai: sửa các mức, hoặc bỏ tiêu chí.',
  ],
  'points-not-monotone': ({ figure, turns }, names) => [
    `Điểm lúc tăng lúc giảm khi ${q(names.figure(figure))} tăng: ${names.turns(figure, turns)}.`,
    'Làm tốt hơn không được ít điểm hơn: xem lại điểm từng mức. Nếu cố ý, nêu lý do trong notes.',
  ],
  'absent-better-than-late': ({ absent, late }, names) => [
    `Không làm (${names.number(absent)} điểm) lại lợi hơn làm muộn (${names.number(late)} điểm).`,
    'Sửa late hoặc absent, nếu không đơn vị trễ hạn sẽ không làm nữa.',
  ],
  'neighbours-equal': ({ first, second, points }, names) => [
    `Mức thứ ${first} và mức thứ ${second} cùng cho ${names.number(points)} điểm.`,
    'Gộp hai mức làm một, hoặc sửa điểm nếu gõ nhầm.',
  ],
  'condition-always': ({ id }) => [
    `Điều kiện ${q(id)} lúc nào cũng đúng, dù báo cáo thế nào.`,
    'Xem lại phép so sánh và ngưỡng.',
  ],
  'condition-never': ({ id }) => [
    `Điều kiện ${q(id)} không bao giờ xảy ra, nên không khống chế được ai.`,
    'Xem lại phép so sánh và ngưỡng; thừa thì bỏ.',
  ],
  'ceiling-never-lowers': ({ id, grade }) => [
    `Điều kiện ${q(id)} khống chế ở ${q(grade)}, loại cao nhất, nên không hạ loại của ai.`,
    'Ghi loại thấp hơn.',
  ],
  'grade-unreachable': ({ grade, table, least, most }, names) => [
    `Đơn vị của bảng ${q(table)} không thể đạt loại ${q(grade)} bằng điểm: kết quả chỉ từ ${names.number(least)} đến ${names.number(most)}.`,
    'Sửa ngưỡng xếp loại, điểm tối thiểu (floor) hoặc điểm các mức.',
  ],
  'grade-lost-by-not-applicable': ({ grade, table, most, criteria }, names) => [
    `Bảng ${q(table)}: xếp loại theo tổng điểm, mà tiêu chí không áp dụng thì mất luôn điểm; đơn vị không áp dụng ${listText(criteria, 'vi')} chỉ được nhiều nhất ${names.number(most)} điểm, không thể đạt ${q(grade)}.`,
    'Xếp loại theo percent, hoặc dùng policy: full-points hay rescales-rest.',
  ],
  'quota-never-binds': ({ why }) => [
    why === 'whole'
      ? 'Tỷ lệ khống chế là 100 % nên không giới hạn ai.'
      : 'Không nhóm đơn vị nào được xếp hạng nên tỷ lệ khống chế không giới hạn ai.',
    'Sửa tỷ lệ, hoặc bỏ.',
  ],
  'deadline-outside-period': ({ day, year, first, last }, names) => [
    `Hạn của năm ${year} là ${names.day(day)}, ngoài khoảng ngày được báo cáo (${names.day(first)} đến ${names.day(last)}).`,
    'Sửa hạn, hoặc sửa period của số liệu.',
  ],
  'deadline-on-day-off': ({ element, days }, names) => [
    `${element}: ngày cuối còn đúng hạn rơi vào ngày nghỉ (${days
      .map(({ day, why }) => `${names.day(day)} ${why === 'holiday' ? 'ngày lễ' : 'cuối tuần'}`)
      .join(', ')}).`,
    'Bộ tiêu chí nên nói rõ có lùi sang ngày làm việc kế tiếp không; ở đây hạn giữ nguyên. Chưa xét ngày nghỉ âm lịch và ngày nghỉ bù.',
  ],
  'citation-missing': ({ section }) => [
    `Mục ${q(section)} chưa có nơi dẫn, trong khi mục khác cùng bảng có.`,
    'Thêm citation: { source, place }.',
  ],
  'source-unused': ({ source }) => [
    `Nguồn ${q(source)} được khai nhưng không nơi nào dẫn đến.`,
    'Dẫn nguồn ở tiêu chí hoặc điều kiện lấy từ nguồn đó, hoặc bỏ.',
  ],
  'evidence-missing': () => [
    'Đơn vị tự báo cáo số liệu nhưng chưa nêu tài liệu kiểm chứng.',
    'Thêm evidence.',
  ],
  'criterion-without-case': () => [
    'Chưa có trường hợp nào trong cases.yaml nêu điểm của tiêu chí hay đổi số liệu của nó: sai ở đây sẽ không ai thấy.',
    'Thêm trường hợp; danvan criteria test cho biết nên thêm giá trị nào.',
  ],
  'set-without-cases': () => [
    'Chưa có cases.yaml: chưa ai tính tay trường hợp nào.',
    'Tính tay ít nhất 15 trường hợp, cả hai phía của mỗi ngưỡng xếp loại.',
  ],
  'kind-doubtful': ({ element, why }) => [
    `Số liệu ${q(element)} ${DOUBTFUL_KINDS[why]}.`,
    BETTER_KINDS[why],
  ],
  'label-changed': ({ before, after, from }) => [
    `Quy tắc giống ${q(from)} của bộ trước nhưng lời khác: ${q(before)} → ${q(after)}.`,
    'Giữ lời cũ, hoặc ghi kind: renamed.',
  ],
  'rule-changed': ({ from }) => [
    `Lời giống ${q(from)} của bộ trước nhưng quy tắc hoặc điểm đã khác.`,
    'Nêu điều đã đổi trong note của lineage, để đơn vị đọc là biết.',
  ],
  'lineage-kind-doubtful': ({ why }) => [
    `Nguồn gốc không khớp: ${LINEAGE[why]}.`,
    'Sửa kind hoặc from.',
  ],
  'label-too-long': ({ length, most }) => [
    `Tên dài ${length} chữ; biểu mẫu chỉ đủ chỗ cho khoảng ${most}.`,
    'Rút gọn tên, đưa phần giải thích vào evidence hoặc notes.',
  ],
  'label-duplicate': ({ label, other }) => [
    `${q(label)} cũng là tên của ${q(other)} trong cùng bảng.`,
    'Đặt tên để phân biệt: người đọc báo cáo chỉ thấy tên.',
  ],
  'provenance-note-thin': ({ length }) => [
    `Ghi chú nguồn chỉ có ${length} chữ, chưa nói rõ điểm nào là của văn bản, điểm nào không.`,
    'Nêu văn bản đã đọc, nơi công bố, và phần nào do ai đặt.',
  ],
  'set-is-draft': () => [
    'Bộ tiêu chí còn là dự thảo (status: draft): chưa dùng để chấm chính thức.',
    'Khi ký ban hành thì bỏ dòng này; thêm --draft để không nhắc nữa.',
  ],
  'issued-after-year': ({ issuedOn, year }, names) => [
    `Quyết định ban hành ngày ${names.day(issuedOn)}, khi năm ${year} đã hết.`,
    'Xem lại scoringYears, hoặc giải thích trong notes.',
  ],
  'threshold-finer-than-rounding': ({ threshold, digits }, names) => [
    `Ngưỡng ${names.number(threshold)} lẻ hơn số đem so sánh (làm tròn ${digits} chữ số thập phân).`,
    'Bỏ bớt số lẻ của ngưỡng, hoặc làm tròn muộn hơn.',
  ],
  'points-finer-than-rounding': ({ points, digits }, names) => [
    `Ghi ${names.number(points)} điểm nhưng điểm tiêu chí được làm tròn đến ${digits} chữ số thập phân.`,
    'Sửa điểm, hoặc tăng digits của rounding.',
  ],
  'criterion-for-nobody': ({ groups }) => [
    `Mọi nhóm đơn vị của bảng đều không áp dụng tiêu chí này (${listText(groups, 'vi')}).`,
    'Bỏ tiêu chí, hoặc sửa leavesOut.',
  ],
  'measure-counted-twice': ({ other }) => [
    `Cùng một số liệu đã cho điểm ở tiêu chí ${q(other)}.`,
    'Nếu không cố ý tính hai lần, dùng số liệu khác hoặc gộp hai tiêu chí.',
  ],
};
