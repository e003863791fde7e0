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
import { FACTS, judgeCommune } from './hand-judged.js';
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

/** Which rule of each part holds: the evaluator, and if-chains written by hand, from the same facts. */
export async function compareJudging() {
  const { rules, facts: derived } = table.scoring;
  const elements = elementsOfProgram(table);
  const reports = await makeReports(JUDGED);
  const quick = makeQuickEvaluator(rules);
  mustBeEqual('facts', quick.facts, FACTS);
  const units = reports.map((report) =>
    deriveFacts(unitFacts(report, elements), derived, { year: YEAR }),
  );
  const ready = units.map((facts) => quickFactsFor(quick.facts, facts));
  const places = placesOfParts(rules);
  const judged = new Uint8Array(places.length);
  const lacking = ready.flatMap((values, unit) => withoutSome(values, unit));
  for (const values of [...ready, ...lacking]) {
    const held = quick.judge(values);
    const wanted = places.map((part) => part.findIndex((at) => held[at] === 1) & 255);
    mustBeEqual('rules by hand', [...judgeCommune(values, judged)], wanted);
  }
  const way = (name, judge) => ({
    name,
    count: 50 * JUDGED,
    run: () => {
      for (let time = 0; time < 50; time += 1) for (const values of ready) judge(values);
    },
  });
  const [ours, byHand] = await timeInTurns(
    [
      way('quick evaluator', (values) => quick.judge(values)),
      way('if-chains by hand', (values) => judgeCommune(values, judged)),
    ],
    { rounds: 15, warmUp: 4 },
  );
  return [lineOf(`${rules.length} rules of one unit: which hold`, [ours, byHand], { most: 3 })];
}

/** The rules of each part by their places; a part's "does not apply" is one of them. */
function placesOfParts(rules) {
  const parts = new Map();
  for (const [at, { event }] of rules.entries()) {
    const { criterion, part } = event.params;
    if (part === undefined) continue;
    const key = `${criterion}/${part}`;
    parts.set(key, [...(parts.get(key) ?? []), at]);
  }
  return [...parts.values()];
}

/** The same unit without one of its figures, or with a day that never came. */
function withoutSome(values, unit) {
  const at = unit % values.length;
  if (/:day-/.test(FACTS[at])) return [];
  const less = (fact) => values.map((value, place) => (place === at ? fact : value));
  const never = values[at].kind === 'date' ? [less({ kind: 'absent' })] : [];
  return [less({ kind: 'none' }), ...never];
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
  return [lineOf('figures to points, total and grade of one unit', [quick, byHand])];
}
