import { evaluate } from '../dist/evaluate.js';
import { analyseSensitivity } from '../dist/tuning/sensitivity/analyse-sensitivity.js';
import { criteriaSet, inventTable, makeTables, ruleSet, YEAR } from './communes.js';
import { lineOf, mustBeEqual, timeInTurns } from './measure.js';

const UNITS = 700;
const VARIANTS = 1000;
const ASKED = { variants: VARIANTS, seed: 1, maxima: 10, thresholds: 10, counts: 0, near: '0.5' };

/**
 * The whole analysis of a year: every maximum and threshold drawn in each variant, then each criterion at
 * its ends and left out, limits, pairs; beside it the counts of every unit moved by one.
 */
export async function analyseFirmness() {
  const tables = await makeTables(inventTable(UNITS));
  const input = { criteriaSet, rules: ruleSet, year: YEAR, tables };
  const judge = () => evaluate({ ...input, draft: false, fileIssues: [], engine: 'compiled' });
  await checkUnchanged(input, await judge());
  let runs = VARIANTS;
  const [evaluation, all, counts] = await timeInTurns(
    [
      { name: 'evaluate (compiled) once', count: 1, run: judge },
      {
        name: 'the analysis',
        count: 1,
        run: async () => {
          const { criteria } = await analyseSensitivity({ ...input, asked: ASKED });
          runs = VARIANTS + criteria.reduce((sum, weight) => sum + runsOf(weight), 0);
        },
      },
      {
        name: 'counts, one variant',
        count: 1,
        run: () => analyseSensitivity({ ...input, asked: { ...ASKED, variants: 1, counts: 1 } }),
      },
    ],
    { rounds: 3, warmUp: 0 },
  );
  const what = `sensitivity: ${VARIANTS} variants × ${UNITS} units`;
  return [
    {
      what: `${what}, all maxima and thresholds drawn, each criterion alone`,
      sides: [
        { name: 'all', ms: all.ms },
        { name: 'a unit of a variant', ms: all.ms / runs / UNITS },
      ],
    },
    lineOf(`${what}: a variant`, [evaluation, { name: 'one variant', ms: all.ms / runs }]),
    {
      what: `sensitivity: every count of ${UNITS} units moved, each criterion alone, 1 variant`,
      sides: [
        { name: 'all', ms: counts.ms },
        { name: 'a unit', ms: counts.ms / UNITS },
      ],
    },
  ];
}

function runsOf({ maxima, thresholds, dropped }) {
  return [maxima, thresholds, dropped].reduce((sum, effect) => sum + (effect?.runs ?? 0), 0);
}

/** Without variation the analysis must give what the evaluation gives. */
async function checkUnchanged(input, { units }) {
  const asked = { ...ASKED, variants: 1, maxima: 0, thresholds: 0 };
  const found = await analyseSensitivity({ ...input, asked });
  const byId = (left, right) => (left.unitId < right.unitId ? -1 : 1);
  const pick = ({ unitId, grade, rank }) => ({ unitId, grade, rank });
  mustBeEqual(
    'firmness and evaluation',
    found.units.map(pick).sort(byId),
    units.map(pick).sort(byId),
  );
}
