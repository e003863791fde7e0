import type { Quota } from '../../criteria/criteria-set-file.js';
import type { ComparedWithin } from '../../domain/fact.js';
import type { Language } from '../language.js';

/** Words for what bounds grades and places beside conditions: minimums, quotas, smaller scales. */
export interface LimitPhrases {
  readonly within: Readonly<Record<ComparedWithin, string>>;
  readonly ties: Readonly<Record<Quota['ties'], string>>;
  readonly rounding: Readonly<Record<'down' | 'half-up' | 'up', string>>;
  /** The one block of a set that ranks all units together. */
  readonly allUnits: string;
  readonly ofUnits: string;
  readonly ofGraded: string;
  ofGrade(grade: string): string;
  quotaShare(percent: string, of: string, rounding: string): string;
  quotaCount(count: string): string;
  quota(grade: string, most: string, within: string): string;
  fellOut(place: string, reached: string, grade: string): string;
  allowed(count: string): string;
  /** The share behind the number that is allowed, and among which units. */
  share(percent: string, counted: string, within: string): string;
  belowMinimum(places: string, atLeast: string): string;
  tiedWith(units: string): string;
  andMore(units: string, count: string): string;
  minimum(what: string, percent: string): string;
  readonly everySection: string;
  readonly everyCriterion: string;
  these(ids: readonly string[]): string;
  /** `orBetter`: there are better grades than this one. */
  notReached(grade: string, orBetter: boolean): string;
  unrankedGroup(label: string): string;
  unranked(label: string): string;
  gradedWithoutBonus(percent: string): string;
  rescaled(points: string, maximum: string, scale: string): string;
  smallerScale(group: string, scale: string, ids: string): string;
  readonly gradeReadFrom: Readonly<Record<'percent-without-bonus' | 'total-without-bonus', string>>;
}

const VI: LimitPhrases = {
  within: {
    'unit-group': 'trong từng nhóm đơn vị',
    table: 'trong các đơn vị cùng bảng điểm',
    all: 'trong tất cả các đơn vị',
  },
  ties: {
    'leave-out': 'các đơn vị bằng điểm ở ngưỡng mà không đủ chỗ thì cùng không được xếp mức này',
    keep: 'các đơn vị bằng điểm ở ngưỡng thì cùng được giữ mức này',
  },
  rounding: {
    down: 'bỏ phần lẻ',
    'half-up': 'từ 0,5 trở lên làm tròn lên',
    up: 'làm tròn lên',
  },
  allUnits: 'Tất cả các đơn vị',
  ofUnits: 'số đơn vị',
  ofGraded: 'số đơn vị được xếp loại',
  ofGrade: (grade) => `số đơn vị xếp loại ${grade} trở lên`,
  quotaShare: (percent, of, rounding) => `${percent} ${of} (${rounding})`,
  quotaCount: (count) => `${count} đơn vị`,
  quota: (grade, most, within) => `xếp loại ${grade}: không quá ${most}, ${within}`,
  fellOut: (place, reached, grade) => `đứng thứ ${place} trong ${reached} đơn vị đạt mức ${grade}`,
  allowed: (count) => `chỉ được xếp ${count} đơn vị`,
  share: (percent, counted, within) => ` (${percent} của ${counted} đơn vị, ${within})`,
  belowMinimum: (places, atLeast) => `chưa đạt ${atLeast}: mục ${places}`,
  tiedWith: (units) => `bằng điểm ở ngưỡng với ${units} nên không đủ chỗ cho tất cả`,
  andMore: (units, count) => `${units} và ${count} đơn vị khác`,
  minimum: (what, percent) => `${what} phải đạt từ ${percent} điểm tối đa trở lên`,
  everySection: 'mỗi mục chấm điểm',
  everyCriterion: 'mỗi tiêu chí chấm điểm',
  these: (ids) => `${ids.length === 1 ? 'mục' : 'từng mục'} ${ids.join(', ')}`,
  notReached: (grade, orBetter) =>
    `không đủ thì không được xếp loại ${grade}${orBetter ? ' hoặc cao hơn' : ''}`,
  unrankedGroup: (label) => `không xếp hạng nhóm ${label}`,
  unranked: (label) => `không xếp hạng: ${label}`,
  gradedWithoutBonus: (percent) => `xếp loại theo kết quả không tính điểm thưởng: ${percent}`,
  rescaled: (points, maximum, scale) =>
    `quy đổi ${points}/${maximum} điểm về thang ${scale} do có nội dung không áp dụng`,
  smallerScale: (group, scale, ids) => `${group}: thang ${scale} điểm, không áp dụng mục ${ids}`,
  gradeReadFrom: {
    'percent-without-bonus': 'tỷ lệ để xếp loại không tính điểm thưởng',
    'total-without-bonus': 'tổng điểm để xếp loại không tính điểm thưởng',
  },
};

const EN: LimitPhrases = {
  within: {
    'unit-group': 'within each unit group',
    table: 'among the units of the same table',
    all: 'among all units',
  },
  ties: {
    'leave-out': 'equal units at the limit that do not all fit are all left out',
    keep: 'equal units at the limit all keep the grade',
  },
  rounding: { down: 'rounded down', 'half-up': 'halves rounded up', up: 'rounded up' },
  allUnits: 'All units',
  ofUnits: 'the units',
  ofGraded: 'the graded units',
  ofGrade: (grade) => `the units graded ${grade} or better`,
  quotaShare: (percent, of, rounding) => `${percent} of ${of} (${rounding})`,
  quotaCount: (count) => (count === '1' ? '1 unit' : `${count} units`),
  quota: (grade, most, within) => `grade ${grade}: at most ${most}, ${within}`,
  fellOut: (place, reached, grade) => `place ${place} of ${reached} units that reached ${grade}`,
  allowed: (count) => `only ${count} may have it`,
  share: (percent, counted, within) => ` (${percent} of ${counted} units, ${within})`,
  belowMinimum: (places, atLeast) => `below ${atLeast}: ${places}`,
  tiedWith: (units) => `equal at the limit with ${units}, with no room for all of them`,
  andMore: (units, count) => `${units} and ${count} more units`,
  minimum: (what, percent) => `${what} must reach ${percent} of its maximum`,
  everySection: 'every scored section',
  everyCriterion: 'every scored criterion',
  these: (ids) => (ids.length === 1 ? ids.join() : `each of ${ids.join(', ')}`),
  notReached: (grade, orBetter) => `otherwise no grade ${grade}${orBetter ? ' or better' : ''}`,
  unrankedGroup: (label) => `the group ${label} is not ranked`,
  unranked: (label) => `not ranked: ${label}`,
  gradedWithoutBonus: (percent) => `graded without the bonus: ${percent}`,
  rescaled: (points, maximum, scale) =>
    `converted from ${points}/${maximum} to the scale of ${scale}, as something does not apply`,
  smallerScale: (group, scale, ids) => `${group}: scale of ${scale}, without ${ids}`,
  gradeReadFrom: {
    'percent-without-bonus': 'the percent for the grade leaves the bonus out',
    'total-without-bonus': 'the total for the grade leaves the bonus out',
  },
};

/** The phrases of a language. */
export const LIMIT_PHRASES: Readonly<Record<Language, LimitPhrases>> = { vi: VI, en: EN };
