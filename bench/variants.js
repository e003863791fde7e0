import { exactText } from '../dist/domain/exact-number.js';
import { fromQuick } from '../dist/domain/quick-number.js';
import { evaluate } from '../dist/evaluate.js';
import { makeVariantScorer, rankVariant } from '../dist/score-variants.js';
import { makeDice, rollOne } from '../samples/make/random.js';
import {
  criteriaSet,
  inventTable,
  makeTables,
  reportsOf,
  ruleSet,
  table,
  YEAR,
} from './communes.js';
import { mustBeEqual, timeInTurns } from './measure.js';

const UNITS = 700;
const VARIANTS = 1000;
const FEWER = 100;
const CHECKED = [0, 1, 500, 999];

/** A variant in which the written points of some criteria are worth a little less. */
function makeVariant(number, changes) {
  const dice = makeDice('variant', number);
  const criteria = new Set(Array.from({ length: changes }, () => rollOne(dice, CRITERIA)));
  const rules = table.scoring.rules.map((rule) => {
    const { type, params } = rule.event;
    if (type !== 'award' || !criteria.has(params.criterion) || !isWritten(params)) return rule;
    const points = String(Math.round(Number(params.points) * 100 - 1 - (number % 9)) / 100);
    return { ...rule, event: { type, params: { ...params, points } } };
  });
  const changed = { ...table, scoring: { ...table.scoring, rules } };
  return { ...ruleSet, tables: ruleSet.tables.map((one) => (one === table ? changed : one)) };
}

const isWritten = ({ points }) => typeof points === 'string' && Number(points) >= 0.25;
const CRITERIA = [
  ...new Set(
    table.scoring.rules
      .filter(({ event }) => event.type === 'award' && isWritten(event.params))
      .map(({ event }) => event.params.criterion),
  ),
];

/** What rule-makers wait for: many variants of a set over a year's figures of all communes. */
export async function tryVariants() {
  const tables = await makeTables(inventTable(UNITS));
  const reports = reportsOf(tables);
  const few = Array.from({ length: VARIANTS }, (_, number) => makeVariant(number, 3));
  const all = Array.from({ length: FEWER }, (_, number) => makeVariant(number, 200));
  const checked = [...CHECKED.map((at) => few[at]), all[0], all[FEWER - 1]];
  for (const rules of checked) await checkVariant(rules, { tables, reports });
  const scoreAll =
    ({ variants, use }) =>
    async () => {
      const scorer = makeVariantScorer(reports, YEAR);
      for (const rules of variants) use(await scorer.score(rules), rules);
    };
  const ways = [
    { name: '3 criteria changed in each', variants: few, use: () => {} },
    { name: `${CRITERIA.length} criteria changed in each`, variants: all, use: () => {} },
    { name: '3 criteria changed in each, with quotas and places', variants: few, use: rankVariant },
  ];
  const times = await timeInTurns(
    ways.map((way) => ({ name: way.name, count: 1, run: scoreAll(way) })),
    { rounds: 3, warmUp: 0 },
  );
  return times.map(({ ms }, at) => {
    const { name, variants } = ways[at];
    return {
      what: `${variants.length} variants × ${UNITS} units, ${name}`,
      sides: [
        { name: 'all', ms },
        { name: 'a unit of a variant', ms: ms / variants.length / UNITS },
      ],
    };
  });
}

async function checkVariant(rules, { tables, reports }) {
  const input = { criteriaSet, rules, draft: false, year: YEAR, tables, fileIssues: [] };
  const { units } = await evaluate({ ...input, engine: 'compiled' });
  const wanted = units.map(({ unitId, total, percent, gradeByPoints, outcome }) => ({
    unitId,
    total,
    percent,
    gradeByPoints,
    outcome,
  }));
  const text = (value) => (value === undefined ? null : exactText(fromQuick(value)));
  const found = (await makeVariantScorer(reports, YEAR).score(rules)).map(
    ({ card, gradeByPoints = null, outcome }) => ({
      unitId: card.unit.report.unitId,
      total: text(card.total),
      percent: text(card.percent),
      gradeByPoints,
      outcome,
    }),
  );
  const byId = (left, right) => (left.unitId < right.unitId ? -1 : 1);
  mustBeEqual('variants', found.sort(byId), wanted.sort(byId));
}
