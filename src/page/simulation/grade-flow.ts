import type { SimulationBlock } from '../../reports/simulate/page-model.js';
import { svg } from '../dom.js';
import { standingClass } from '../marks.js';
import type { SimulationReader } from './simulation-state.js';

const WIDTH = 560;
const BAR = 14;
/** Where the bars stand; the labels have the room beside them. */
const [LEFT, RIGHT] = [150, WIDTH - 150 - BAR];
const HEIGHT = 210;
const GAP = 9;
/** A grade with one unit still has room for its label. */
const LEAST = 17;

interface Node {
  readonly place: number;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

function nodesOf(counts: readonly number[]): readonly Node[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let top = 0;
  return counts.flatMap((count, place) => {
    if (count === 0) return [];
    const height = Math.max(LEAST, (count / all) * HEIGHT);
    const node = { place, count, top, height };
    top += height + GAP;
    return [node];
  });
}

/** Grades before on the left, after on the right, bands between them. The table beside it has the numbers. */
export function gradeFlow(block: SimulationBlock, reader: SimulationReader): SVGElement {
  const { before, after } = reader.data.standings;
  const left = nodesOf(block.counts.map((row) => row.reduce((sum, count) => sum + count, 0)));
  const right = nodesOf(
    after.map((_, column) => block.counts.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  );
  const ends = [...left, ...right].map(({ top, height }) => top + height);
  const label = (node: Node, side: 'before' | 'after') => {
    const name = reader.text(reader.data.standings[side][node.place]?.label ?? -1);
    const isLeft = side === 'before';
    return svg(
      'text',
      {
        x: isLeft ? LEFT - 8 : RIGHT + BAR + 8,
        y: node.top + node.height / 2 + 4.5,
        'text-anchor': isLeft ? 'end' : 'start',
      },
      [
        isLeft ? `${name}  ` : '',
        svg('tspan', { class: 'amount' }, String(node.count)),
        isLeft ? '' : `  ${name}`,
      ],
    );
  };
  const bar = ({ place, top, height }: Node, x: number, tone: string) =>
    svg('rect', { class: tone, x, y: top, width: BAR, height, rx: 2, 'data-place': place });
  return svg(
    'svg',
    { class: 'flow', viewBox: `0 -2 ${WIDTH} ${Math.max(40, ...ends) + 4}`, 'aria-hidden': 'true' },
    [
      bands(block, left, right),
      left.map((node) => bar(node, LEFT, standingClass(node.place, before))),
      right.map((node) => bar(node, RIGHT, standingClass(node.place, after))),
      left.map((node) => label(node, 'before')),
      right.map((node) => label(node, 'after')),
    ],
  );
}

function bands(
  { counts }: SimulationBlock,
  left: readonly Node[],
  right: readonly Node[],
): readonly SVGElement[] {
  const used = new Map<Node, number>();
  const take = (node: Node, count: number) => {
    const from = used.get(node) ?? 0;
    const height = (count / node.count) * node.height;
    used.set(node, from + height);
    return [node.top + from, node.top + from + height] as const;
  };
  return left.flatMap((start) =>
    right.flatMap((end) => {
      const count = counts[start.place]?.[end.place] ?? 0;
      if (count === 0) return [];
      const [a, b] = take(start, count);
      const [c, d] = take(end, count);
      const [x, y, middle] = [LEFT + BAR, RIGHT, (LEFT + BAR + RIGHT) / 2];
      const way = end.place === start.place ? 'stays' : end.place > start.place ? 'falls' : 'rises';
      const path = `M${x},${a} C${middle},${a} ${middle},${c} ${y},${c} L${y},${d} C${middle},${d} ${middle},${b} ${x},${b} Z`;
      return [svg('path', { class: `band ${way}`, d: path })];
    }),
  );
}
