import { describe, expect, it } from 'vitest';
import type { ConditionTrace } from '../../../../src/domain/trace.js';
import { clauseMarks } from '../../../../src/reports/html/clause-marks.js';

const said = (holds: boolean): ConditionTrace => ({
  fact: 'done',
  operator: 'at-least',
  value: '1',
  found: '1',
  against: '1',
  holds,
});
const all = (...parts: readonly ConditionTrace[]): ConditionTrace => ({
  all: parts,
  holds: parts.every(({ holds }) => holds),
});
const any = (...parts: readonly ConditionTrace[]): ConditionTrace => ({
  any: parts,
  holds: parts.some(({ holds }) => holds),
});
const not = (part: ConditionTrace): ConditionTrace => ({ not: part, holds: !part.holds });

describe('clauseMarks', () => {
  it.each([
    ['all true decide together', all(said(true), said(true)), 'tt'],
    ['one false decides; what is true beside it is irrelevant', all(said(true), said(false)), 'if'],
    [
      'one true suffices; what is false beside it is irrelevant',
      any(said(false), said(true)),
      'it',
    ],
    ['all false decide together', any(said(false), said(false)), 'ff'],
    [
      'inside an irrelevant group nothing matters',
      all(any(said(false), said(true)), said(false)),
      'iif',
    ],
    ['not of one comparison is one clause with the verdict of the whole', not(said(false)), 't'],
    ['not of a group shows its members', not(all(said(true), said(false))), 'if'],
  ])('%s', (_, trace, marks) => {
    expect(clauseMarks(trace)).toBe(marks);
  });
});
