import { makeQuickClassifier } from '../dist/classification/quick-classifier.js';
import { toQuickUnit } from '../dist/domain/quick-card.js';
import { fromQuick } from '../dist/domain/quick-number.js';
import { makeCompiledEvaluator } from '../dist/rules/compiled-evaluator.js';
import { deriveFacts } from '../dist/rules/derive-facts.js';
import { makeQuickEvaluator, quickFactsFor } from '../dist/rules/quick-evaluator.js';
import { makeReferenceEvaluator } from '../dist/rules/reference-evaluator.js';
import { makeQuickScorer } from '../dist/scoring/quick-scorer.js';
import { elementsOfProgram, unitFacts } from '../dist/scoring/unit-facts.js';
import { makeReports, ruleSet, table, YEAR } from './communes.js';
import { plainUnit, scoreCommune } from './hand-written.js';
import { lineOf, mustBeEqual, timeInTurns } from './measure.js';

const JUDGED = 200;
const SCORED = 3500;

/** The rules of one table over the same facts: the reference engine, compiled with trace, without. */
export async function compareEvaluators() {
  const { rules, facts: derived } = table.scoring;
  const elements = elementsOfProgram(table);
  const reports = await makeReports(JUDGED);
  const units = reports.map((report) =>
    deriveFacts(unitFacts(report, elements), derived, { year: YEAR }),
  );
  const reference = makeReferenceEvaluator(rules);
  const compiled = makeCompiledEvaluator(rules);
  const quick = makeQuickEvaluator(rules);
  const held = (verdicts) => rules.map(({ name }) => verdicts.get(name).holds);
  for (const facts of units) {
    const wanted = await reference.judge(facts);
    mustBeEqual('traces', [...compiled.judge(facts).values()], [...wanted.values()]);
    const quickly = [...quick.judge(quickFactsFor(quick.facts, facts))].map(Boolean);
    mustBeEqual('verdicts', quickly, held(wanted));
  }
  const made = units.map((facts) => quickFactsFor(quick.facts, facts));
  const [engine, traced, fromFacts, onlyJudged] = await timeInTurns([
    { name: 'json-rules-engine', count: JUDGED, run: () => judgeAll(units, reference) },
    {
      name: 'compiled, full trace',
      count: 10 * JUDGED,
      run: tenTimes(() => {
        for (const facts of units) void compiled.judge(facts);
      }),
    },
    {
      name: 'quick, from facts',
      count: 10 * JUDGED,
      run: tenTimes(() => {
        for (const facts of units) quick.judge(quickFactsFor(quick.facts, facts));
      }),
    },
    {
      name: 'quick, facts made ready once',
      count: 10 * JUDGED,
      run: tenTimes(() => {
        for (const values of made) quick.judge(values);
      }),
    },
  ]);
  const rulesText = `${rules.length} rules of one unit`;
  return [
    lineOf(`${rulesText}: full trace`, [engine, traced], { least: 40 }),
    lineOf(`${rulesText}: no trace`, [engine, fromFacts], { least: 120 }),
    lineOf(`${rulesText}: no trace, facts ready`, [engine, onlyJudged]),
  ];
}

async function judgeAll(units, evaluator) {
  for (const facts of units) await evaluator.judge(facts);
}

const tenTimes = (run) => () => {
  for (let time = 0; time < 10; time += 1) run();
};

/** From figures to points, total, percent and grade: the quick path and a function written by hand. */
export async function compareWithHandWritten() {
  const reports = await makeReports(SCORED);
  const units = reports.map(toQuickUnit);
  const plain = reports.map(plainUnit);
  const classify = makeQuickClassifier(ruleSet, table, YEAR);
  const scoreQuickly = async () => {
    const cards = await makeQuickScorer(units, YEAR).score(ruleSet, table);
    return cards.map((card) => ({ card, grade: classify(card).grade }));
  };
  const number = (value) => fromQuick(value).valueOf();
  mustBeEqual(
    'points',
    (await scoreQuickly()).map(({ card: { criteria, total, percent }, grade }) => ({
      points: criteria.map(({ final }) => (final === undefined ? 0 : number(final))),
      total: number(total),
      percent: number(percent),
      grade,
    })),
    plain.map(scoreCommune),
  );
  const [quick, byHand] = await timeInTurns(
    [
      { name: 'quick path', count: SCORED, run: scoreQuickly },
      { name: 'written by hand, floats', count: SCORED, run: () => plain.map(scoreCommune) },
    ],
    { rounds: 15, warmUp: 4 },
  );
  return [lineOf('points, total, percent, grade of one unit', [quick, byHand], { most: 3 })];
}
