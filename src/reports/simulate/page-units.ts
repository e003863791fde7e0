import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { rankingBlocks } from '../../criteria/criteria-set.js';
import type { Contribution, Simulation, UnitChange, UnitSide } from '../../domain/simulation.js';
import { contributionNotes, pairText, whyLines } from '../../labels/simulate/tell-simulation.js';
import { makeKeptList } from '../html/page-texts.js';
import { sentencesOfPairs } from './page-changes.js';
import type { SimulationPageContext } from './page-context.js';
import type { PageSide, SimulationPair, SimulationUnit, UnitPart } from './page-model.js';

/** Ids of the outcomes of a set in the order of its standings. */
export function outcomeIds({ grades }: CriteriaSet): readonly string[] {
  return [...grades.bands.map(({ id }) => id), 'not-eligible', 'incomplete'];
}

function sideOf(side: UnitSide | null, set: CriteriaSet): PageSide | null {
  if (side === null) return null;
  const { rank, total, maximum, percent, outcome, grade } = side;
  const standing = outcomeIds(set).indexOf(
    outcome === 'graded' ? (grade ?? 'incomplete') : outcome,
  );
  return { rank, total, maximum, percent, standing };
}

/** Every unit in the order of the simulation, and the pairs of criteria that their parts name. */
export function pageUnits(
  { units, blocks }: Simulation,
  page: SimulationPageContext,
): { readonly units: readonly SimulationUnit[]; readonly pairs: readonly SimulationPair[] } {
  const { before, after } = page.context;
  const pairs = makeKeptList<SimulationPair>();
  const sentences = sentencesOfPairs(page);
  const partOf = (part: Contribution, unit: UnitChange): UnitPart => {
    const tables = { before: unit.before?.table ?? '', after: unit.after?.table ?? '' };
    const key = JSON.stringify([tables, part.before, part.after]);
    const pair = pairs.add(key, () => ({
      ids: pairText(part),
      label: page.text(part.label),
      kind: part.kind,
      said: sentences(part, tables),
    }));
    const hasNote = contributionNotes(part, page.context).length > 0;
    return {
      pair,
      before: part.pointsBefore,
      after: part.pointsAfter,
      points: part.points,
      percent: part.percent,
      ...(hasNote && { note: page.say((own) => contributionNotes(part, own).join('; ')) }),
    };
  };
  const blockOf = (group: string) =>
    blocks.findIndex(({ unitGroups }) => unitGroups.includes(group));
  const made = units.map((unit): SimulationUnit => {
    const { contributions, causes: _c, moves: _m, unitId, name, remainders, ...rest } = unit;
    const group = unit.after?.unitGroup;
    return {
      id: unitId,
      name,
      block: group === undefined ? null : blockOf(group),
      group: group === undefined ? null : after.unitGroups.findIndex(({ id }) => id === group),
      before: sideOf(unit.before, before),
      after: sideOf(unit.after, after),
      direction: rest.direction,
      points: rest.points,
      percent: rest.percent,
      places: rest.places,
      scaleDiffers: rest.scaleDiffers,
      why: page.lines((own) => whyLines(unit, own)),
      parts: contributions?.map((part) => partOf(part, unit)) ?? null,
      remainders: remainders.map(({ kind, points, percent }) => ({ kind, points, percent })),
    };
  });
  return { units: made, pairs: pairs.members };
}

/** Ids of the blocks' labels as the set writes them; undefined labels are the group's own. */
export function blockLabels({ blocks }: Simulation, set: CriteriaSet): readonly string[] {
  const known = rankingBlocks(set);
  return blocks.map(({ label, unitGroups }) => {
    const same = known.find((block) => block.unitGroups.join() === unitGroups.join());
    const own = set.unitGroups.filter(({ id }) => unitGroups.includes(id));
    return label ?? same?.label ?? own.map((group) => group.label).join('; ');
  });
}
