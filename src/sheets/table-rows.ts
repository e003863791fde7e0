import type { CriterionGroup, CriterionNode } from '../criteria/criterion.js';
import { isGroup, partsOf } from '../criteria/criterion.js';
import type { ScoringSpec } from '../methods/index.js';
import { ScoringSpec as ScoringSpecSchema } from '../methods/index.js';
import type { Item } from './block.js';
import { encodeItem } from './encode-item.js';
import type { GridRow, RowTone } from './grid.js';
import type { NamedThings } from './names.js';
import { notationOf } from './notation/index.js';
import { isSameData } from './same-data.js';
import { CRITERIA } from './table-block.js';

/** A part as cells say it; as it is where they would say something else. */
function partItem(spec: ScoringSpec, names: NamedThings): Item {
  const { method, ...rest } = spec;
  const notation = notationOf(method);
  try {
    const cells = notation.write(spec, names);
    const read = ScoringSpecSchema.parse({ method, ...notation.read(cells, names) });
    if (isSameData(read, spec)) {
      const { source, points } = cells;
      return { method, ...(source !== '' && { source }), ...(points !== '' && { points }) };
    }
  } catch {
    // Written as it is, below.
  }
  return { method, part: rest };
}

/** The rows of one table, sections before what they hold. */
export function tableRows(
  sections: readonly CriterionGroup[],
  names: NamedThings,
): readonly GridRow[] {
  const row = (item: Item, tone: RowTone): GridRow => ({
    ...encodeItem(CRITERIA, item, names),
    tone,
  });
  const walk = (node: CriterionNode, level: number): readonly GridRow[] => {
    if (isGroup(node)) {
      const { criteria, kind, ...own } = node;
      const head = row(
        { ...own, role: kind ?? 'section', level },
        level === 1 ? 'section' : 'subsection',
      );
      return [head, ...criteria.flatMap((child) => walk(child, level + 1))];
    }
    const { score: _score, parts: _parts, ...own } = node;
    const [first, ...more] = partsOf(node).map((spec) => partItem(spec, names));
    return [
      row({ ...own, ...first, role: 'criterion', level }, 'item'),
      ...more.map((part) => row(part, 'part')),
    ];
  };
  return sections.flatMap((section) => walk(section, 1));
}
