import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../criteria/quang-ngai/2022-1211/', import.meta.url));
const readYaml = (name) => parse(readFileSync(`${FOLDER}${name}`, 'utf8'));

export const YEAR = 2024;
export const ELEMENTS = readYaml('data-elements.yaml');

const SET = readYaml('criteria-set.yaml');
const SECTIONS = new Map(SET.tables.map(({ id }) => [id, readYaml(`tables/${id}.yaml`)]));

/** The leaves of the table that a group is scored with, each with its section. */
export function leavesOfGroup(group) {
  const { table } = SET.unitGroups.find(({ id }) => id === group);
  return SECTIONS.get(table).flatMap((section) => leavesBelow(section, section));
}

function leavesBelow(node, section) {
  if (node.criteria === undefined) return [{ ...node, section }];
  return node.criteria.flatMap((child) => leavesBelow(child, section));
}

export function partsOf(leaf) {
  return leaf.parts ?? [leaf.score];
}

/** Ids of the elements that one part reads. */
export function elementsOfPart(part) {
  const sides = (part.of ?? []).flatMap((side) =>
    typeof side === 'string' ? [side] : [...side.plus, ...(side.minus ?? [])],
  );
  const items = (part.items ?? []).map(({ element }) => element);
  const facts = (part.require ?? []).map(({ fact }) => fact);
  return [...(part.element === undefined ? [] : [part.element]), ...sides, ...items, ...facts];
}

/** Ids of the elements that a leaf reads. */
export function elementsOfLeaf(leaf) {
  const deciding = leaf.notApplicable?.when?.fact;
  return [...partsOf(leaf).flatMap(elementsOfPart), ...(deciding === undefined ? [] : [deciding])];
}

/** The elements that a group reports: those that its table or any condition reads. */
export function elementsOfGroup(group) {
  const ofLeaves = leavesOfGroup(group).flatMap(elementsOfLeaf);
  const ofConditions = SET.conditions.flatMap(({ when }) => factsIn(when));
  const used = new Set([...ofLeaves, ...ofConditions]);
  return ELEMENTS.filter(({ id }) => used.has(id));
}

function factsIn(when) {
  const nested = [...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])];
  return [...(when.fact === undefined ? [] : [when.fact]), ...nested.flatMap(factsIn)];
}

/** Points of the unit's own: at least one of its figures is reported by the unit itself. */
export function isSelfScored(leaf) {
  const own = new Set(ELEMENTS.filter(({ source }) => source === undefined).map(({ id }) => id));
  return partsOf(leaf)
    .flatMap(elementsOfPart)
    .some((id) => own.has(id));
}

/** The section under which a form shows an element; conditions only: that of the element before. */
export function bandsOfElements() {
  const leaves = Object.keys(groupIds()).flatMap(leavesOfGroup);
  // The tables name their sections a little differently; the first one names the band for all.
  const labels = new Map();
  for (const { section } of leaves) {
    if (!labels.has(section.id)) labels.set(section.id, `${section.id}. ${section.label}`);
  }
  let band = '';
  return new Map(
    ELEMENTS.map(({ id }) => {
      const section = leaves.find((leaf) => elementsOfLeaf(leaf).includes(id))?.section;
      if (section !== undefined) band = labels.get(section.id);
      return [id, band];
    }),
  );
}

function groupIds() {
  return Object.fromEntries(SET.unitGroups.map(({ id }) => [id, true]));
}

/** Ids of all criteria of all groups, in the order of a form: 1.1.1 before 1.2 before 10.1. */
export function criterionIds(keep = () => true) {
  const leaves = Object.keys(groupIds()).flatMap(leavesOfGroup).filter(keep);
  return [...new Set(leaves.map(({ id }) => id))].sort(compareIds);
}

function compareIds(left, right) {
  const [one, two] = [left.split('.'), right.split('.')];
  for (let at = 0; at < Math.max(one.length, two.length); at += 1) {
    const result = placeOf(one[at]) - placeOf(two[at]);
    if (result !== 0) return result;
  }
  return 0;
}

/** Bonus and deduction come after the numbered sections. */
function placeOf(part) {
  if (part === undefined) return -1;
  return { T: 100, G: 101 }[part] ?? Number(part);
}
