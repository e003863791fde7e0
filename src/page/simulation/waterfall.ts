import { approximate, exact, exactText } from '../../domain/exact-number.js';
import type { SimulationUnit, UnitPart } from '../../reports/simulate/page-model.js';
import type { Content } from '../dom.js';
import { html, svg } from '../dom.js';
import { fillIn } from '../reader.js';
import { criterionLabel } from './criterion-label.js';
import type { SimulationReader } from './simulation-state.js';

/** A line of the waterfall: from one running sum to the next. Exact texts. */
export interface WaterfallLine {
  readonly kind: 'start' | 'part' | 'end';
  readonly name: Content;
  readonly fromTo: string;
  readonly change: string | null;
  readonly from: string;
  readonly to: string;
  readonly part?: UnitPart;
}

type Amount = Pick<UnitPart, 'points' | 'percent'>;

/**
 * The change of a unit in steps from its result before to its result after, in points, or in percent of
 * the maximum where that is another. The last running sum is the result after, exactly.
 */
export function waterfallLines(
  unit: SimulationUnit,
  reader: SimulationReader,
): readonly WaterfallLine[] {
  const { before, after, parts, remainders, scaleDiffers } = unit;
  const unitOf = scaleDiffers ? 'percent' : 'total';
  const [first, last] = [before?.[unitOf], after?.[unitOf]];
  if (parts === null || typeof first !== 'string' || typeof last !== 'string') return [];
  const amountOf = (amount: Amount) => (scaleDiffers ? amount.percent : amount.points);
  let running = first;
  const step = (name: Content, amount: Amount, part?: UnitPart): WaterfallLine => {
    const change = amountOf(amount);
    const from = running;
    running = exactText(exact(from).add(exact(change)));
    const fromTo = part ? `${reader.number(part.before)} → ${reader.number(part.after)}` : '';
    return { kind: 'part', name, fromTo, change, from, to: running, ...(part && { part }) };
  };
  const moved = parts.filter(({ points }) => points !== '0');
  const still = parts.filter(({ points }) => points === '0');
  const lines = moved.map((part) => step(pairName(part, reader), part, part));
  if (still.length > 0 && scaleDiffers) {
    const sum = still.reduce((total, { percent }) => total.add(exact(percent)), exact('0'));
    const name = fillIn(reader.words.card.otherSame, still.length);
    lines.push(step(name, { points: '0', percent: exactText(sum) }));
  }
  for (const remainder of remainders.filter((each) => amountOf(each) !== '0')) {
    lines.push(step(reader.words.remainders[remainder.kind], remainder));
  }
  const { card } = reader.words;
  const end = (kind: 'start' | 'end', name: string, at: string): WaterfallLine => ({
    kind,
    name,
    fromTo: '',
    change: null,
    from: at,
    to: at,
  });
  return [end('start', card.start, first), ...lines, end('end', card.end, running)];
}

function pairName({ pair, note }: UnitPart, reader: SimulationReader): Content {
  const found = reader.data.pairs[pair];
  if (found === undefined) return '';
  const said = found.said.map((id) => html('li', {}, reader.text(id)));
  return [
    criterionLabel(found, reader),
    note === undefined ? undefined : html('span', { class: 'place' }, reader.text(note)),
    said.length === 0
      ? undefined
      : html('details', { class: 'said' }, [
          html('summary', {}, reader.words.card.whatChanged),
          html('ul', {}, said),
        ]),
  ];
}

/** The steps as floating bars on one scale; only a picture, the numbers stand beside it. */
export function waterfallBar(line: WaterfallLine, lines: readonly WaterfallLine[]): SVGElement {
  const value = (text: string) => approximate(exact(text));
  const all = lines.flatMap(({ from, to }) => [value(from), value(to)]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((high - low) * 0.06, 0.05);
  const place = (text: string) => ((value(text) - low + room) / (high - low + 2 * room)) * 100;
  const [from, to] = [place(line.from), place(line.to)];
  if (line.kind !== 'part') {
    return svg('svg', { class: 'fall', 'aria-hidden': 'true' }, [
      svg('rect', { class: `result ${line.kind}`, x: 0, width: `${to}%`, y: 5, height: 12, rx: 2 }),
    ]);
  }
  const way = to >= from ? 'rises' : 'falls';
  const width = Math.max(Math.abs(to - from), 0.6);
  return svg('svg', { class: 'fall', 'aria-hidden': 'true' }, [
    svg('line', { class: 'tick', x1: `${from}%`, x2: `${from}%`, y1: 0, y2: 22 }),
    svg('rect', {
      class: way,
      x: `${Math.min(from, to)}%`,
      width: `${width}%`,
      y: 5,
      height: 12,
      rx: 2,
    }),
  ]);
}
