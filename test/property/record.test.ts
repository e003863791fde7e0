import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecord, readRecord } from '../../src/audit/read-record.js';
import { OperatorError } from '../../src/domain/operator-error.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { verify } from '../../src/verify.js';
import { tinyRecord, withFreshHash } from '../support/record-file.js';
import { evaluateTiny, SO_UNIT, tinySet, XA_UNIT } from '../support/tiny-set.js';
import { columnsOf, SUBMISSION, tableWith } from './tiny-submissions.js';

const set = tinySet();
const rules = compileRuleSet(set);
const RUNS = { numRuns: 20 };

describe('the record of any submission', () => {
  it('gives back the whole evaluation, every trace of it', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const evaluation = await evaluateTiny([tableWith(units, columnsOf(units))], { set, rules });
        const read = readRecord(await tinyRecord(evaluation));
        expect(read.evaluation).toEqual(evaluation);
        expect(read.rules).toEqual(rules);
        expect({ ...read.criteriaSet, cases: undefined }).toEqual({ ...set, cases: undefined });
      }),
      RUNS,
    );
  });

  it('holds, from its figures alone and from the tables', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const tables = [tableWith(units, columnsOf(units))];
        const record = openRecord(await tinyRecord(await evaluateTiny(tables, { set, rules })));
        for (const inputs of [undefined, { tables, fileIssues: [] }]) {
          const found = await verify({ record, ...(inputs && { inputs }) });
          expect(found.changes).toEqual({
            units: [],
            issues: { before: [], after: [] },
            sourcesDiffer: false,
          });
          expect(found).toMatchObject({
            isConfirmed: true,
            recomputedFrom: inputs === undefined ? 'record' : 'inputs',
            counts: { units: units.length },
          });
        }
      }),
      RUNS,
    );
  });
});

const TABLES = [
  tableWith(
    [
      {
        unit_id: 'S1',
        ...SO_UNIT,
        'Thẩm định 1.1': '1,5',
        'Lý do 1.1': 'Đã kiểm tra',
        'Ngày thẩm định 1.1': '5/12/2024',
      },
      { unit_id: 'X1', ...XA_UNIT },
    ],
    [
      ...new Set([
        'unit_id',
        ...Object.keys(SO_UNIT),
        ...Object.keys(XA_UNIT),
        'Thẩm định 1.1',
        'Lý do 1.1',
        'Ngày thẩm định 1.1',
      ]),
    ],
  ),
];

/** Whether anything speaks against a record; what cannot be read is refused with an error of its own. */
async function isRefused(text: string): Promise<boolean> {
  try {
    const record = openRecord({ path: 'bb.json', text });
    return !(await verify({ record, inputs: { tables: TABLES, fileIssues: [] } })).isConfirmed;
  } catch (error) {
    if (error instanceof OperatorError) return true;
    throw error;
  }
}

describe('a record in which one letter was changed', () => {
  it('is refused, whichever letter it was', async () => {
    const { text } = await tinyRecord(await evaluateTiny(TABLES, { set, rules }));
    expect(await isRefused(text)).toBe(false);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('0', '1', '9', 'a', ' ', '"', '-', ','),
        async (at, letter) => {
          fc.pre(text[at] !== letter);
          expect(await isRefused(text.slice(0, at) + letter + text.slice(at + 1))).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is refused in units, rules and criteria even with a hash that fits', async () => {
    const { text } = await tinyRecord(await evaluateTiny(TABLES, { set, rules }));
    expect(withFreshHash(text)).toBe(text);
    const [from, to] = [text.indexOf('\n"criteria":'), text.indexOf('\n"issues":')];
    const digits = [...text.slice(from, to).matchAll(/\d/g)].map((match) => from + match.index);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...digits), async (at) => {
        const other = String((Number(text[at]) + 1) % 10);
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(await isRefused(withFreshHash(changed))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
