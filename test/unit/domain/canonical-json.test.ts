import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.js';

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const one = { b: [{ y: 1, x: 'á' }], a: null };
    const two = { a: null, b: [{ x: 'á', y: 1 }] };
    expect(canonicalJson(one)).toBe('{"a":null,"b":[{"x":"á","y":1}]}');
    expect(canonicalJson(two)).toBe(canonicalJson(one));
  });

  it('sorts keys that look like numbers as text too', () => {
    expect(canonicalJson({ 9: 'a', 10: 'b', 1: 'c' })).toBe('{"1":"c","10":"b","9":"a"}');
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('leaves out what is undefined, and keeps null and false', () => {
    expect(canonicalJson({ a: undefined, b: null, c: false, d: 0 })).toBe(
      '{"b":null,"c":false,"d":0}',
    );
    expect(canonicalJson([undefined])).toBe('[null]');
  });

  it('reads back as the same data', () => {
    const data = { text: 'dòng\n"kép" \u0000', list: [true, 1.5, { z: {}, a: [] }] };
    expect(JSON.parse(canonicalJson(data))).toEqual(data);
  });
});
