import { describe, expect, it } from 'vitest';
import type {
  OperatorErrorCode,
  OperatorErrorParams,
} from '../../../../src/domain/operator-error.js';
import { OperatorError } from '../../../../src/domain/operator-error.js';
import { operatorErrorText } from '../../../../src/labels/faults/operator-error-text.js';
import { BROKEN, ERROR_SAMPLES } from '../sample-params.js';

function text<Code extends OperatorErrorCode>(
  code: Code,
  params: OperatorErrorParams[Code],
  language: 'vi' | 'en' = 'vi',
) {
  return operatorErrorText(new OperatorError(code, params), language);
}

const CODES = Object.keys(ERROR_SAMPLES) as OperatorErrorCode[];

describe.each(['vi', 'en'] as const)('operatorErrorText in %s', (language) => {
  it.each(CODES)('says %s whole', (code) => {
    const { message, hint } = text(code, ERROR_SAMPLES[code], language);
    expect(message).toMatch(/^[\p{Lu}\d].*\.$/su);
    expect(hint).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(`${message} ${hint}`).not.toMatch(BROKEN);
  });

  it.each(CODES)('names the file, option or set: %s', (code) => {
    const params = ERROR_SAMPLES[code] as Readonly<Record<string, unknown>>;
    const { message } = text(code, ERROR_SAMPLES[code], language);
    for (const key of ['file', 'option', 'id', 'found']) {
      if (typeof params[key] === 'string') expect(message).toContain(params[key]);
    }
  });
});

describe('operatorErrorText', () => {
  it('lists every fault of a criteria set with its place', () => {
    const place = { file: 'criteria/a/tables/t.yaml', line: 12, column: 7 };
    const { message } = text('criteria-invalid', {
      faults: [
        { ...place, code: 'key-missing', params: { key: 'citation' } },
        { ...place, line: 20, code: 'bands-gap', params: { interval: '70 ≤ x < 80' } },
      ],
    });
    expect(message.split('\n')).toEqual([
      'Bộ tiêu chí có 2 lỗi:',
      'criteria/a/tables/t.yaml:12:7: Thiếu khóa “citation”. Thêm khóa này.',
      'criteria/a/tables/t.yaml:20:7: Không mức nào nhận giá trị từ 70 (kể cả 70) đến 80 (không kể 80). Các mức phải phủ hết mọi giá trị: sửa from, above, below hoặc to.',
    ]);
  });

  it('says why the system refused a file', () => {
    const reason = "EBUSY: resource busy or locked, open 'kq.xlsx'";
    expect(text('output-unwritable', { file: 'kq.xlsx', reason }).message).toBe(
      'Không ghi được tệp “kq.xlsx”: tệp đang mở ở chương trình khác.',
    );
    expect(text('file-unreadable', { file: 'a', reason: 'odd' }, 'en').message).toBe(
      'The file “a” cannot be read: odd.',
    );
  });

  it('asks whether a near name was meant', () => {
    const known = ['quang-ngai/2019-436', 'quang-ngai/2022-1211'];
    expect(text('criteria-not-found', { id: 'quang-ngai/2022-1212', known }).hint).toBe(
      'Có phải là “quang-ngai/2022-1211” không? Các bộ tiêu chí hiện có: “quang-ngai/2019-436”, “quang-ngai/2022-1211”.',
    );
    expect(text('criteria-not-found', { id: 'hue', known: [] }, 'en').hint).toBe(
      'Criteria sets: (none).',
    );
  });

  it('tells an option without a value from one with a wrong value', () => {
    const params = { option: '--out', expected: 'FILE.xlsx' };
    expect(text('option-invalid', { ...params, found: '' }).message).toBe(
      'Thiếu giá trị của tùy chọn --out.',
    );
    expect(text('option-invalid', { ...params, found: 'a.doc' }).message).toBe(
      'Tùy chọn --out không nhận giá trị “a.doc”.',
    );
  });
});
