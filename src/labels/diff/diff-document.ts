import type { CriteriaChange, CriteriaChangeKind } from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { refsOn } from './change-texts.js';
import type { Side } from './change-words.js';
import type { DiffRow } from './diff-row.js';
import { diffRow } from './diff-row.js';
import type { DiffSides } from './diff-sides.js';
import { tableOf } from './diff-sides.js';
import { DOCUMENT_WORDS } from './document-words.js';

/** Rows under one heading. */
export interface DiffPart {
  readonly heading: string;
  /** The table of the new version, or of the old one where it is gone. */
  readonly table?: { readonly side: Side; readonly id: string };
  readonly rows: readonly DiffRow[];
}

const NOTES: readonly CriteriaChangeKind[] = ['note-added', 'note-removed', 'lineage-changed'];

function partKey({ place, kind }: CriteriaChange): string {
  if (NOTES.includes(kind)) return 'notes';
  switch (place.scope) {
    case 'section':
    case 'criterion': {
      const table = place.after?.table ?? place.inTable;
      if (table !== undefined) return `table after ${table}`;
      return `table before ${refsOn(place, 'before')[0]?.table}`;
    }
    case 'table':
      return place.after === undefined
        ? `table before ${place.before}`
        : `table after ${place.after}`;
    default:
      return place.scope;
  }
}

function rowKey({ place, kind, params }: CriteriaChange): string {
  if (place.scope === 'grades' && 'id' in params) return params.id;
  return place.scope === 'criterion' || place.scope === 'section' || place.scope === 'element'
    ? JSON.stringify([place.before, place.after])
    : JSON.stringify([kind, place]);
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** All changes as the annex shows them: a part for each table, in the order of the changes. */
export function diffParts(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): readonly DiffPart[] {
  const words = DOCUMENT_WORDS[language];
  const parts = grouped(changes, partKey).map((own): DiffPart & { readonly key: string } => {
    const [first] = own;
    const key = first === undefined ? '' : partKey(first);
    const [what, side, id] = key.split(' ');
    const rows = grouped(own, rowKey).flatMap((row) => diffRow(row, sides, language) ?? []);
    if (what !== 'table' || id === undefined || (side !== 'before' && side !== 'after')) {
      return { key, heading: words.parts[key as 'set'], rows };
    }
    return {
      key,
      heading: words.tablePart(tableOf(sides[side], id)?.label ?? id, side === 'before'),
      table: { side, id },
      rows,
    };
  });
  return [
    ...parts.filter(({ key }) => key !== 'notes'),
    ...parts.filter(({ key }) => key === 'notes'),
  ];
}
