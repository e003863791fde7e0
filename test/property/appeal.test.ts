import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleAppeal } from '../../src/appeal.js';
import { compareEvaluations } from '../../src/audit/compare-evaluations.js';
import { openRecord, readRecord } from '../../src/audit/read-record.js';
import { recordText } from '../../src/audit/record-chunks.js';
import { checkSuccession } from '../../src/check-succession.js';
import type { Evaluation, UnitResult } from '../../src/domain/evaluation.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { verify } from '../../src/verify.js';
import type { TestUnit } from '../support/make-table.js';
import { makeTable } from '../support/make-table.js';
import { TEST_RUN, tinyRecord } from '../support/record-file.js';
import { evaluateTiny, tinyFiles, tinySet } from '../support/tiny-set.js';
import { columnsOf, SUBMISSION, tableWith } from './tiny-submissions.js';

const set = tinySet();
const rules = compileRuleSet(set);
/** fast-check tells the seed of a run that fails. */
const RUNS = { numRuns: 20 };

/** What may be decided of each unit: points of its first criterion, another number of meetings. */
interface Decision {
  readonly points: number | null;
  readonly meetings: number | null;
}
const DECISIONS = fc.array(
  fc.record<Decision>({
    points: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 }),
    meetings: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 2 }),
  }),
  { minLength: 4, maxLength: 4 },
);

const criterionOf = (unit: TestUnit) => (unit['unit_group'] === 'xa' ? 'A.1' : '1.1');

const HEAD = ['unit_id', 'Tiêu chí', 'Thẩm định', 'Số liệu', 'Giá trị', 'Lý do', 'Thẩm quyền'];

function appealTable(units: readonly TestUnit[], decisions: readonly Decision[]): RawTable {
  const rows = units.flatMap((unit, at) => {
    const { points = null, meetings = null } = decisions[at] ?? {};
    const id = unit['unit_id'] ?? null;
    return [
      ...(points === null ? [] : [[id, criterionOf(unit), points, null, null, 'Vì', 'Hội đồng']]),
      ...(meetings === null ? [] : [[id, null, null, 'meetings', meetings, 'Vì', 'Hội đồng']]),
    ];
  });
  return makeTable([HEAD, ...rows], { file: 'kn.csv' });
}

/** The submission as it would have been, had it said so from the start. */
function decidedUnits(units: readonly TestUnit[], decisions: readonly Decision[]) {
  return units.map((unit, at): TestUnit => {
    const { points = null, meetings = null } = decisions[at] ?? {};
    return {
      ...unit,
      ...(points !== null && {
        [`Thẩm định ${criterionOf(unit)}`]: points,
        [`Lý do ${criterionOf(unit)}`]: 'Vì',
      }),
      ...(meetings !== null && { meetings }),
    };
  });
}

const evaluated = (units: readonly TestUnit[]) =>
  evaluateTiny([tableWith(units, columnsOf(units))], { set, rules });

async function settled(before: Evaluation, tables: readonly RawTable[]) {
  const record = readRecord(await tinyRecord(before));
  const origin = { file: 'bb.json', sha256: record.sha256 };
  return { record, ...(await settleAppeal({ record, origin, tables, fileIssues: [] })) };
}

const standing = ({ total, percent, grade, rank, outcome }: UnitResult) =>
  JSON.stringify([total, percent, grade, rank, outcome]);
const scores = ({ unitId, criteria, ...unit }: UnitResult) => [
  unitId,
  standing({ unitId, criteria, ...unit }),
  unit.heldBackBy,
  unit.tiedWith,
  criteria.map(({ id, status, maximum, final }) => [id, status, maximum, final].join(' ')),
];

describe('an appeal', () => {
  it('that decides nothing gives the same results', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const before = await evaluated(units);
        const after = await settled(before, []);
        expect(compareEvaluations(before, after.evaluation, { places: true })).toEqual({
          units: [],
          issues: { before: [], after: [] },
          sourcesDiffer: false,
        });
        expect(after.evaluation.issues).toEqual(before.issues);
        expect(after.newIssues).toEqual([]);
        expect(after.predecessor).toMatchObject({ criteria: [], figures: [], units: [] });
      }),
      RUNS,
    );
  });

  it('gives what the submission would have given, and lists exactly what is other', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, DECISIONS, async (units, decisions) => {
        const before = await evaluated(units);
        const scratch = await evaluated(decidedUnits(units, decisions));
        const { evaluation, predecessor } = await settled(before, [appealTable(units, decisions)]);
        expect(evaluation.units.map(scores)).toEqual(scratch.units.map(scores));

        const old = new Map(before.units.map((unit) => [unit.unitId, unit]));
        const appealed = new Set(
          units.flatMap((unit, at) => {
            const { points = null, meetings = null } = decisions[at] ?? {};
            const isCorrected = meetings !== null && String(meetings) !== String(unit['meetings']);
            return points !== null || isCorrected ? [unit['unit_id']] : [];
          }),
        );
        const listed = predecessor.units.map(({ unitId, causes }) => [
          unitId,
          causes.includes('appeal'),
        ]);
        const moved = scratch.units.filter((unit) => {
          const one = old.get(unit.unitId);
          return appealed.has(unit.unitId) || (one && standing(one) !== standing(unit));
        });
        expect(listed).toEqual(moved.map(({ unitId }) => [unitId, appealed.has(unitId)]));
        const points = scratch.units.flatMap(({ unitId, criteria }) =>
          criteria.flatMap(({ id, final, status, maximum }) => {
            const one = old.get(unitId)?.criteria.find((criterion) => criterion.id === id);
            const at = units.findIndex((unit) => unit['unit_id'] === unitId);
            const unit = units[at];
            const isDecided =
              unit && (decisions[at]?.points ?? null) !== null && criterionOf(unit) === id;
            const isSame = one?.final === final && one.status === status && one.maximum === maximum;
            return isSame && !isDecided ? [] : [[unitId, id, one?.final ?? null, final].join(' ')];
          }),
        );
        expect(
          predecessor.criteria.map(({ unitId, criterion, before: from = null, after = null }) =>
            [unitId, criterion, from, after].join(' '),
          ),
        ).toEqual(points);
      }),
      RUNS,
    );
  });

  it('gives a record that is proved from its figures, from its files, and by its predecessor', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, DECISIONS, async (units, decisions) => {
        const tables = [appealTable(units, decisions)];
        const { record, evaluation, predecessor } = await settled(await evaluated(units), tables);
        const by = { run: TEST_RUN, criteriaFiles: tinyFiles(), rules, predecessor };
        const source = { path: 'moi.json', text: await recordText(evaluation, by) };
        const opened = openRecord(source);
        for (const inputs of [undefined, { tables, fileIssues: [], predecessor: record }]) {
          const found = await verify({ record: opened, ...(inputs && { inputs }) });
          expect(found.changes.units).toEqual([]);
          expect(found.predecessor?.faults).toEqual([]);
          expect(found.isConfirmed).toBe(true);
        }
        expect(await checkSuccession(record, readRecord(source))).toMatchObject({
          ...{ isNamed: true, faults: [], isExact: true },
        });
      }),
      RUNS,
    );
  });
});
