import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { CriteriaFile, CriteriaSet } from '../criteria/criteria-set.js';
import { leavesOfTable } from '../criteria/criteria-set.js';

/** What the new version is called and when it applies. */
export interface NewVersion {
  readonly id: string;
  readonly year: number;
  /** Texts that stand where the writer must fill something in. */
  readonly words: {
    readonly number: string;
    readonly provenance: string;
    readonly head: readonly string[];
  };
}

/** The files of the new version, and the days that were carried over to the new year. */
export interface StartedVersion {
  readonly files: readonly CriteriaFile[];
  readonly carriedDays: readonly string[];
}

const MAIN = 'criteria-set.yaml';

/**
 * A draft that starts as a copy of a set: texts with their comments, lineage from every criterion to the
 * same one of the set that it replaces, one scoring year. Elements keep their ids, so the figures of
 * both years are the same ones. Cases are left out: their days and years are those of the old set.
 */
export function startVersion(
  files: readonly CriteriaFile[],
  set: CriteriaSet,
  version: NewVersion,
): StartedVersion {
  const carriedDays: string[] = [];
  const written = files
    .filter(({ path }) => path !== 'cases.yaml')
    .map(({ path, text }) => {
      const document = parseDocument(text);
      carriedDays.push(...carryDays(document, version.year).map((day) => `${path}: ${day}`));
      if (path === MAIN) rewriteMain(document, set, version);
      const isChanged = path === MAIN || carriedDays.some((day) => day.startsWith(`${path}: `));
      return { path, text: isChanged ? document.toString({ lineWidth: 100 }) : text };
    });
  return { files: written, carriedDays };
}

function rewriteMain(
  document: Document.Parsed,
  set: CriteriaSet,
  { id, year, words }: NewVersion,
): void {
  document.set('id', id);
  document.set('status', 'draft');
  document.set('scoringYears', document.createNode([year], { flow: true }));
  document.setIn(['legalBasis', 'number'], words.number);
  document.set(
    'provenance',
    document.createNode({ level: 'illustrative', note: words.provenance }),
  );
  document.set('replaces', set.id);
  document.set('lineage', document.createNode(lineageOf(set)));
  visit(document.get('lineage') as never, {
    Map: (_key, node) => {
      node.flow = isScalar(node.items[0]?.key) && node.items[0].key.value === 'from';
    },
  });
  moveBehind(document, 'status', 'title');
  moveBehind(document, 'replaces', 'scoringYears');
  moveBehind(document, 'lineage', 'replaces');
  document.commentBefore = words.head.map((line) => ` ${line}`).join('\n');
}

function lineageOf(set: CriteriaSet): Readonly<Record<string, unknown>> {
  const entries = set.tables.flatMap((table) =>
    leavesOfTable(table).map((leaf) => {
      const own = `${table.id}/${leaf.id}`;
      return [own, { from: [own], kind: 'kept' }] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** Keys that are new stand at the end: to their place in the schema. */
function moveBehind(document: Document.Parsed, key: string, before: string): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const at = (name: string) =>
    contents.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === name);
  const [from, to] = [at(key), at(before)];
  const [pair] = from < 0 || to < 0 || from === to + 1 ? [] : contents.items.splice(from, 1);
  if (pair !== undefined) contents.items.splice(at(before) + 1, 0, pair);
}

/** Days that are written for each year: the last one, in the new year; each is told. */
function carryDays(document: Document.Parsed, year: number): readonly string[] {
  const carried: string[] = [];
  visit(document, {
    Map: (_key, node) => {
      const days = node.items.map((pair) => [
        String(isScalar(pair.key) ? pair.key.value : ''),
        String(isScalar(pair.value) ? pair.value.value : ''),
      ]);
      const isByYear = days.every(
        ([own = '', day = '']) => /^\d{4}$/.test(own) && /^(?:\d{4}-)?\d{2}-\d{2}$/.test(day),
      );
      if (days.length === 0 || !isByYear || days.some(([own]) => own === String(year))) return;
      const [lastYear = '', last = ''] = days.at(-1) ?? [];
      const shift = year - Number(lastYear);
      const day = last.replace(/^\d{4}/, (own) => String(Number(own) + shift));
      node.items = [];
      node.set(year, day);
      carried.push(day);
    },
  });
  return carried;
}
