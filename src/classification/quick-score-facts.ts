import type { QuickCard } from '../domain/quick-card.js';
import type { QuickFact } from '../domain/quick-fact.js';
import { quickNumberFact } from '../domain/quick-fact.js';
import type { QuickNumber } from '../domain/quick-number.js';
import { divideQuick, multiplyQuick, QUICK_HUNDRED } from '../domain/quick-number.js';
import { compileDerived, factsReadByDerived } from '../rules/quick-derived.js';
import type { TableProgram } from '../rules/rule-set.js';
import { planGroups, planLeaves } from '../rules/rule-set.js';

type ReadFact = (card: QuickCard) => QuickFact;

/** The values of one unit's facts: those of `outcomeFacts`, and derived ones. */
export function prepareScoreFacts(
  first: readonly string[],
  program: TableProgram,
  year: number,
): (card: QuickCard) => readonly QuickFact[] {
  const { facts } = program.outcome;
  const names = [
    ...new Set([...first, ...facts.flatMap(factsReadByDerived), ...facts.map(({ name }) => name)]),
  ];
  const placeOf = (name: string) => names.indexOf(name);
  const derived = facts.map((fact) => {
    if ('largestInGroup' in fact) throw new TypeError(`"${fact.name}" is not of one unit`);
    return { place: placeOf(fact.name), derive: compileDerived(fact, year, placeOf) };
  });
  const made = new Set(facts.map(({ name }) => name));
  const points = readersOfPoints(program);
  const figures = readersOfFigures(program);
  const readers = names.map((name): ReadFact => {
    const read = made.has(name) ? () => NONE : (points.get(name) ?? figures.get(name));
    if (read === undefined) throw new RangeError(`no fact "${name}"`);
    return read;
  });
  const values: QuickFact[] = [];
  return (card) => {
    let place = 0;
    for (const read of readers) {
      values[place] = read(card);
      place += 1;
    }
    for (const { place: at, derive } of derived) values[at] = derive(values);
    return values;
  };
}

const NONE: QuickFact = { kind: 'none' };

function readersOfFigures({ outcome, sections }: TableProgram): ReadonlyMap<string, ReadFact> {
  const reads = sections
    .flatMap(planLeaves)
    .flatMap(({ applies, parts }) => [...applies, ...parts.flatMap((part) => part.reads)]);
  return new Map(
    [...reads, ...Object.values(outcome.reads).flat()].map(({ element }) => [
      element,
      ({ unit }) => unit.facts.get(element) ?? NONE,
    ]),
  );
}

/** `points:8.2` and `percent:8` of criteria and sections, totals and their percents. */
function readersOfPoints({ sections }: TableProgram): ReadonlyMap<string, ReadFact> {
  const readers = new Map<string, ReadFact>([
    ['total', ({ total }) => quickNumberFact(total)],
    ['percent', ({ percent }) => quickNumberFact(percent)],
    ['total-without-bonus', (card) => quickNumberFact(card.totalWithoutBonus)],
    ['percent-without-bonus', (card) => quickNumberFact(card.percentWithoutBonus)],
  ]);
  for (const [at, { id }] of sections.flatMap(planLeaves).entries()) {
    readers.set(`points:${id}`, (card) => quickNumberFact(card.criterionAt(at)?.final));
    readers.set(`percent:${id}`, (card) => {
      const score = card.criterionAt(at);
      return percentFact(score?.final, score?.maximum);
    });
  }
  for (const [at, { id }] of sections.flatMap(planGroups).entries()) {
    readers.set(`points:${id}`, (card) => quickNumberFact(card.groupAt(at)?.points));
    readers.set(`percent:${id}`, (card) => {
      const group = card.groupAt(at);
      return percentFact(group?.points, group?.maximum);
    });
  }
  return readers;
}

function percentFact(points: QuickNumber | undefined, maximum: QuickNumber | undefined): QuickFact {
  if (points === undefined || maximum === undefined || maximum.top === 0) return NONE;
  return quickNumberFact(multiplyQuick(divideQuick(points, maximum), QUICK_HUNDRED));
}
