import { LogicEngine } from 'json-logic-engine';
import { comparisonsOf } from '../dist/domain/condition.js';
import { makeCompiledEvaluator } from '../dist/rules/compiled-evaluator.js';
import { deriveFacts } from '../dist/rules/derive-facts.js';
import { makeQuickEvaluator, quickFactsFor } from '../dist/rules/quick-evaluator.js';
import { elementsOfProgram, unitFacts } from '../dist/scoring/unit-facts.js';
import { makeReports, table, YEAR } from './communes.js';
import { lineOf, mustBeEqual, timeInTurns } from './measure.js';

/*
 * Other engines on the same bands: the parts of the table whose rules only compare one number with
 * written thresholds. They get floats, and say for each part which rule holds.
 */

const UNITS = 200;
const SIGNS = { 'at-least': '>=', above: '>', 'at-most': '<=', below: '<', equals: '==' };

/** The rules of each part that is made of bands of one fact. */
function findBands() {
  const parts = new Map();
  for (const rule of table.scoring.rules) {
    const { criterion, part } = rule.event.params;
    const key = `${criterion}/${part}`;
    parts.set(key, [...(parts.get(key) ?? []), rule]);
  }
  return [...parts]
    .map(([id, rules]) => ({ id, rules, facts: factsOf(rules) }))
    .filter(({ rules, facts }) => rules.length > 1 && facts.size >= 1 && rules.every(isBand))
    .map(({ id, rules, facts: [fact] }) => ({ id, rules, fact }));
}

const factsOf = (rules) =>
  new Set(rules.flatMap(({ conditions }) => comparisonsOf(conditions).map(({ fact }) => fact)));
const isBand = ({ conditions }) =>
  conditions.all?.every(({ operator, value }) => SIGNS[operator] && typeof value === 'string');

const numberOf = (text) => {
  const [top, bottom = 1] = text.split('/').map(Number);
  return top / bottom;
};

/** One decision table a part, all in one graph between input and output. */
function zenContent(bands) {
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ...bands.map(({ fact, rules }, at) => ({
      id: `table${at}`,
      type: 'decisionTableNode',
      name: `table${at}`,
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: [{ id: 'fact', name: 'fact', field: `facts.f${at}`, comment: fact }],
        outputs: [{ id: 'rule', name: 'rule', field: `p${at}` }],
        rules: rules.map(({ name, conditions }) => ({
          _id: name,
          fact: conditions.all
            .map(({ operator, value }) => `${SIGNS[operator]} ${numberOf(value)}`)
            .join(' and '),
          rule: JSON.stringify(name),
        })),
      },
    })),
  ];
  const edges = bands.flatMap((_, at) => [
    { id: `a${at}`, type: 'edge', sourceId: 'in', targetId: `table${at}` },
    { id: `b${at}`, type: 'edge', sourceId: `table${at}`, targetId: 'out' },
  ]);
  return { nodes, edges };
}

async function makeZen(bands) {
  try {
    const { ZenEngine } = await import('@gorules/zen-engine');
    return new ZenEngine().createDecision(zenContent(bands));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' && !/native binding/i.test(error.message)) throw error;
    return undefined;
  }
}

function makeJsonLogic(bands) {
  const engine = new LogicEngine();
  return bands.map(({ rules }, at) =>
    engine.build({
      if: [
        ...rules.flatMap(({ name, conditions }) => [
          {
            and: conditions.all.map(({ operator, value }) => ({
              [SIGNS[operator]]: [{ var: `f${at}` }, numberOf(value)],
            })),
          },
          name,
        ]),
        null,
      ],
    }),
  );
}

async function prepareUnits(bands) {
  const elements = elementsOfProgram(table);
  const reports = await makeReports(UNITS);
  const all = reports.map((report) =>
    deriveFacts(unitFacts(report, elements), table.scoring.facts, { year: YEAR }),
  );
  // Elsewhere a fact without a value is no number: only units in which every band has one.
  const whole = all.filter((facts) => bands.every(({ fact }) => facts.get(fact).kind === 'number'));
  const plain = whole.map((facts) =>
    Object.fromEntries(bands.map(({ fact }, at) => [`f${at}`, facts.get(fact).number.valueOf()])),
  );
  return { units: whole, plain };
}

export async function compareWithOthers() {
  const bands = findBands();
  const rules = bands.flatMap((band) => band.rules);
  const { units, plain } = await prepareUnits(bands);
  const [quick, compiled] = [makeQuickEvaluator(rules), makeCompiledEvaluator(rules)];
  const [zen, jsonLogic] = [await makeZen(bands), makeJsonLogic(bands)];
  const wanted = units.map((facts) => {
    const held = quick.judge(quickFactsFor(quick.facts, facts));
    const fired = new Set(rules.filter((_, at) => held[at] === 1).map(({ name }) => name));
    return bands.map((band) => band.rules.find(({ name }) => fired.has(name))?.name ?? null);
  });
  const logic = () => plain.map((facts) => jsonLogic.map((judge) => judge(facts)));
  mustBeEqual('bands by json-logic-engine', logic(), wanted);
  const count = units.length;
  const ways = [
    {
      name: 'danvan, no trace',
      count,
      run: () => units.map((facts) => quick.judge(quickFactsFor(quick.facts, facts)).slice()),
    },
    { name: 'danvan, full trace', count, run: () => units.map((facts) => compiled.judge(facts)) },
    { name: 'json-logic-engine', count, run: logic },
    ...(zen === undefined ? [] : await zenWays(zen, { plain, wanted, bands })),
  ];
  const [plainly, traced, byLogic, byZen, zenTraced] = await timeInTurns(ways);
  const what = `${bands.length} bands (${rules.length} rules) of one unit`;
  const missing = { what: `${what}: zen-engine has no package for this machine`, sides: [] };
  return [
    lineOf(`${what}: no trace`, [byLogic, plainly]),
    ...(byZen === undefined
      ? [missing]
      : [
          lineOf(`${what}: no trace`, [byZen, plainly]),
          lineOf(`${what}: with trace`, [zenTraced, traced]),
        ]),
  ];
}

async function zenWays(zen, { plain, wanted, bands }) {
  const ask = async (options) => {
    const results = [];
    for (const facts of plain) results.push((await zen.evaluate({ facts }, options)).result);
    return results;
  };
  const found = (await ask({})).map((result) => bands.map((_, at) => result[`p${at}`] ?? null));
  mustBeEqual('bands by zen-engine', found, wanted);
  const count = plain.length;
  return [
    { name: '@gorules/zen-engine', count, run: () => ask({}) },
    { name: '@gorules/zen-engine, trace', count, run: () => ask({ trace: true }) },
  ];
}
