import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import type { QuickNumber } from '../../../src/domain/quick-number.js';
import {
  addQuick,
  ceilQuick,
  compareQuick,
  divideQuick,
  floorQuick,
  fromQuick,
  multiplyQuick,
  roundQuick,
  subtractQuick,
  sumQuick,
  toQuick,
} from '../../../src/domain/quick-number.js';

const quick = (text: string) => toQuick(exact(text));
const text = (value: QuickNumber) => exactText(fromQuick(value));

/** 2^53 − 1, the last whole number of which floats hold every one. */
const LAST = '9007199254740991';

describe('a quick number', () => {
  it('adds thirds and tenths without loss, and nothing to anything', () => {
    expect(text(addQuick(quick('1/3'), quick('0.1')))).toBe('13/30');
    expect(text(sumQuick([quick('0.1'), quick('0.2'), quick('2.7')]))).toBe('3');
    expect(text(addQuick(quick('0'), quick('-0.5')))).toBe('-0.5');
    expect(text(addQuick(quick('-0.5'), quick('0')))).toBe('-0.5');
    expect(text(subtractQuick(quick('0'), quick('0')))).toBe('0');
    expect(text(sumQuick([]))).toBe('0');
  });

  it('stays exact beyond what floats hold', () => {
    expect(text(addQuick(quick(LAST), quick('1')))).toBe('9007199254740992');
    expect(text(addQuick(quick(LAST), quick('2')))).toBe('9007199254740993');
    expect(text(multiplyQuick(quick(LAST), quick('3')))).toBe('27021597764222973');
    expect(text(subtractQuick(addQuick(quick(LAST), quick('2')), quick('2')))).toBe(LAST);
  });

  it('tells apart what floats do not', () => {
    // 1 + 1/…990 and 1 + 1/…989: as floats their quotients are one number.
    expect(
      compareQuick(quick(`${LAST}/9007199254740990`), quick(`9007199254740990/9007199254740989`)),
    ).toBe(-1);
    expect(compareQuick(quick('1/3'), quick('0.3333333333333333'))).toBe(1);
    expect(compareQuick(divideQuick(quick('2'), quick('6')), quick('1/3'))).toBe(0);
  });

  it.each([
    ['2.345', 'half-up', '2.35'],
    ['2.345', 'half-even', '2.34'],
    ['2.355', 'half-even', '2.36'],
    ['2.345', 'down', '2.34'],
    ['-2.345', 'half-up', '-2.35'],
    ['2.3449', 'half-up', '2.34'],
    ['1/3', 'half-up', '0.33'],
    ['2/3', 'down', '0.66'],
  ] as const)('rounds %s %s to %s', (value, mode, wanted) => {
    expect(text(roundQuick(quick(value), 2, mode))).toBe(wanted);
  });

  it('goes to the next whole number below and above, below zero too', () => {
    expect([quick('-0.5'), quick('2'), quick('2.01')].map((one) => text(floorQuick(one)))).toEqual([
      '-1',
      '2',
      '2',
    ]);
    expect([quick('-0.5'), quick('2'), quick('2.01')].map((one) => text(ceilQuick(one)))).toEqual([
      '0',
      '2',
      '3',
    ]);
  });

  it('refuses to divide by nothing', () => {
    expect(() => divideQuick(quick('1'), quick('0'))).toThrow(RangeError);
    expect(text(divideQuick(quick('1'), quick('-4')))).toBe('-0.25');
  });
});
