import type { DataElement } from '../../../../src/criteria/data-element.js';
import { elementFacts } from '../../../../src/criteria/data-element.js';
import type { Condition } from '../../../../src/domain/condition.js';
import { exact } from '../../../../src/domain/exact-number.js';
import type { DerivedFact, Facts } from '../../../../src/domain/fact.js';
import { factValueText } from '../../../../src/domain/fact.js';
import type { Rule } from '../../../../src/domain/rule.js';
import type { ConditionTrace } from '../../../../src/domain/trace.js';
import type { Language } from '../../../../src/labels/language.js';
import type { WordsContext } from '../../../../src/labels/words-context.js';
import { methodOf } from '../../../../src/methods/index.js';
import type { PartContext } from '../../../../src/methods/scoring-method.js';
import { compare } from '../../../../src/rules/operators.js';

function element(
  id: string,
  label: string,
  rest: Partial<DataElement> & Pick<DataElement, 'kind'>,
): DataElement {
  return { id, label, aliases: [], source: 'reported', period: 'scoring-year', ...rest };
}

export const ELEMENTS: readonly DataElement[] = [
  element('models-registered', 'Số mô hình đăng ký', { kind: 'count' }),
  element('models-completed', 'Số mô hình hoàn thành', { kind: 'count' }),
  element('plan-issued', 'Có ban hành kế hoạch dân vận', { kind: 'yes-no' }),
  element('registered-on', 'Ngày đăng ký mô hình', { kind: 'date' }),
  element('reports-sent', 'Số báo cáo đã gửi', { kind: 'count' }),
  element('reports-on-time', 'Các báo cáo gửi đúng hạn', { kind: 'yes-no' }),
  element('satisfaction', 'Tỷ lệ người dân hài lòng', { kind: 'percent' }),
  element('files-total', 'Tổng số hồ sơ', { kind: 'count' }),
  element('files-late', 'Số hồ sơ trễ hạn', { kind: 'count' }),
  element('files-disliked', 'Số hồ sơ người dân không hài lòng', { kind: 'count' }),
  element('superior-points', 'Điểm cấp trên chấm', { kind: 'number', range: { min: 0, max: 10 } }),
  element('complaints', 'Số vụ khiếu kiện đông người', { kind: 'count' }),
  element('check-result', 'Kết quả kiểm tra', {
    kind: 'choice',
    options: [
      { id: 'tot', label: 'Tốt' },
      { id: 'kha', label: 'Khá' },
      { id: 'yeu', label: 'Yếu' },
    ],
  }),
];

/** What the parts of a criterion "8.2" are told. */
function partContext(maxPoints: number, part = 1): PartContext {
  return {
    prefix: `t/8.2/${part}`,
    maxPoints: exact(maxPoints),
    scoringYears: [2023, 2024],
    elements: new Map(ELEMENTS.map((item) => [item.id, elementFacts(item)])),
    conditions: new Map(),
    canBeNotApplicable: true,
  };
}

export interface SampleRules {
  readonly rules: readonly Rule[];
  readonly derived: readonly DerivedFact[];
  /** Values that the whole group gives, by the end of the fact's name: { best: "40" }. */
  readonly group?: Readonly<Record<string, string>>;
}

/** The rules of one part, as the real method compiles them. */
export function compilePart(
  spec: { readonly method: string; readonly [key: string]: unknown },
  maxPoints: number,
  part = 1,
): SampleRules {
  const method = methodOf(spec);
  const parsed = method.schema.parse(spec);
  const context = partContext(maxPoints, part);
  const faults = method.find(parsed, context);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const { facts, rules } = method.compile(parsed, context);
  return {
    derived: facts,
    rules: rules.map(({ key, when, award }): Rule => {
      const params = { criterion: '8.2', part };
      return {
        name: `${context.prefix}/${key}`,
        conditions: 'fact' in when ? { all: [when] } : when,
        event:
          'notApplicable' in award
            ? { type: 'not-applicable', params }
            : { type: 'award', params: { ...params, ...award } },
      };
    }),
  };
}

/** The words of the sample's table in 2024. */
export function sampleWords(
  language: Language,
  derived: readonly DerivedFact[] = [],
): WordsContext {
  return {
    language,
    year: 2024,
    elements: new Map(
      ELEMENTS.map(({ id, label, kind, options = [] }) => [
        id,
        { label, kind, options: new Map(options.map((option) => [option.id, option.label])) },
      ]),
    ),
    derived: new Map(derived.map((fact) => [fact.name, fact])),
    criteria: new Map([
      ['8', 'Phong trào “Dân vận khéo”'],
      ['8.2', 'Hoàn thành mô hình đã đăng ký'],
    ]),
    grades: new Map([
      ['tot', 'Tốt'],
      ['kha', 'Khá'],
    ]),
  };
}

/** Judges a condition with all its members, as an evaluator does. */
export function traceOf(condition: Condition, facts: Facts): ConditionTrace {
  if ('all' in condition) {
    const all = condition.all.map((part) => traceOf(part, facts));
    return { all, holds: all.every(({ holds }) => holds) };
  }
  if ('any' in condition) {
    const any = condition.any.map((part) => traceOf(part, facts));
    return { any, holds: any.some(({ holds }) => holds) };
  }
  if ('not' in condition) {
    const not = traceOf(condition.not, facts);
    return { not, holds: !not.holds };
  }
  const { fact, operator, value } = condition;
  const left = facts.get(fact) ?? { kind: 'none' };
  const other = typeof value === 'object' && 'fact' in value ? facts.get(value.fact) : undefined;
  const right = typeof value === 'object' && 'fact' in value ? (other ?? { kind: 'none' }) : value;
  return {
    fact,
    operator,
    value,
    found: factValueText(left),
    against: other === undefined ? String(value) : factValueText(other),
    holds: compare(operator, left, right as string),
  };
}
