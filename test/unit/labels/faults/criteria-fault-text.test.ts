import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  CriteriaFault,
  CriteriaFaultCode,
  CriteriaFaultParams,
} from '../../../../src/domain/criteria-fault.js';
import { criteriaFaultText } from '../../../../src/labels/faults/criteria-fault-text.js';
import { thingWords } from '../../../../src/labels/faults/fault-words.js';
import {
  hasImpossibleReason,
  impossibleReason,
} from '../../../../src/labels/faults/impossible-reasons.js';
import { BROKEN, FAULT_SAMPLES } from '../sample-params.js';

function text<Code extends CriteriaFaultCode>(
  code: Code,
  params: CriteriaFaultParams[Code],
  language: 'vi' | 'en' = 'vi',
): string {
  const fault = { code, params, file: 'a.yaml', line: 1, column: 1 };
  return criteriaFaultText(fault as unknown as CriteriaFault, language);
}

const CODES = Object.keys(FAULT_SAMPLES) as CriteriaFaultCode[];

describe.each(['vi', 'en'] as const)('criteriaFaultText in %s', (language) => {
  it.each(CODES)('says %s whole', (code) => {
    const said = text(code, FAULT_SAMPLES[code], language);
    expect(said).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(said).not.toMatch(BROKEN);
    expect(said.length).toBeGreaterThan(20);
  });

  it.each(CODES)('repeats what was found: %s', (code) => {
    const params = FAULT_SAMPLES[code];
    for (const key of ['found', 'id', 'element', 'key', 'path', 'option', 'denominator'] as const) {
      const value = (params as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'string') expect(text(code, params, language)).toContain(value);
    }
  });
});

/** Source text of what may report a `why`. */
function sources(): string {
  const folders = ['criteria', 'methods'].map(
    (name) => new URL(`../../../../src/${name}/`, import.meta.url),
  );
  return folders
    .flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
    )
    .join('\n');
}

describe('criteriaFaultText', () => {
  it('offers the near word of a reference, and what is there', () => {
    expect(
      text('reference-unknown', {
        what: 'element',
        found: 'models-complete',
        known: ['models-registered', 'models-completed'],
      }),
    ).toBe(
      'Không có số liệu “models-complete”. Có phải là “models-completed” không? Dùng một trong: “models-registered”, “models-completed”.',
    );
    expect(text('method-unknown', { found: 'xyz', known: ['steps'] }, 'en')).toBe(
      'There is no method “xyz”. Use one of: “steps”.',
    );
  });

  it('cuts a long list and says so', () => {
    const known = Array.from({ length: 11 }, (_, index) => `e${index}`);
    expect(text('reference-unknown', { what: 'fact', found: 'zzz', known })).toContain(
      '“e7” và 3 mục khác.',
    );
  });

  it('says the form of a value in words', () => {
    expect(text('value-wrong', { found: 'hai', expected: 'number' })).toBe(
      'Ghi “hai”, cần: số. Ghi lại cho đúng.',
    );
    expect(text('value-wrong', { found: 'null', expected: 'string' })).toBe(
      'Để trống, cần: chữ. Ghi lại cho đúng.',
    );
    expect(text('value-wrong', { found: '["a"]', expected: '≥ 2' }, 'en')).toBe(
      'Found “["a"]”, expected: ≥ 2 items. Correct the value.',
    );
    expect(text('value-wrong', { found: '9', expected: 'sum, best' })).toBe(
      'Ghi “9”, cần: sum, best. Ghi lại cho đúng.',
    );
  });

  it('names kinds by the word of the file and its meaning', () => {
    expect(text('element-wrong-kind', FAULT_SAMPLES['element-wrong-kind'])).toBe(
      'Số liệu “plan” có kind: yes-no (có/không); ở đây cần: count (số đếm), number (số). Chọn số liệu khác, hoặc sửa kind.',
    );
  });

  it('has words for every reason that the checks give', () => {
    const found = [
      ...sources().matchAll(/why: '([^']+)'|impossible\(\s*[^,]+(?:, [a-z]+)?', '([a-z0-9-]+)'/g),
      ...sources().matchAll(/impossible\([^()]*?, '([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
    ].map(([, first, second]) => first ?? second ?? '');
    const reasons = [...new Set(found)];
    expect(reasons.length).toBeGreaterThanOrEqual(10);
    expect(reasons.filter((why) => !hasImpossibleReason(why))).toEqual([]);
    expect(impossibleReason('range-is-0-to-10', 'vi')).toBe(
      'điểm do người chấm cho nên range phải từ min 0 đến max 10',
    );
    expect(impossibleReason('range-is-0-to-10', 'en')).toContain('from min 0 to max 10');
  });

  it('has a word for everything that a set names', () => {
    const found = [...sources().matchAll(/what: '([a-z ]+)'/g)].map(([, what = '']) => what);
    const things = [...new Set(found)].filter((what) => what !== 'replaces');
    expect(things.length).toBeGreaterThan(5);
    expect(things.filter((what) => thingWords(what, 'vi') === what)).toEqual([]);
    expect(thingWords('unit group', 'vi')).toBe('nhóm đơn vị');
  });

  it('says the commonest slips of YAML in Vietnamese and keeps the others', () => {
    expect(text('yaml-syntax', { reason: 'Map keys must be unique' })).toContain(
      'một khóa được ghi hai lần',
    );
    expect(text('yaml-syntax', { reason: 'Something new' })).toContain('“Something new”');
    expect(text('yaml-syntax', { reason: 'Map keys must be unique' }, 'en')).toContain(
      '“Map keys must be unique”',
    );
  });
});
