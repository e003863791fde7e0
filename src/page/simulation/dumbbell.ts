import type { SimulationUnit } from '../../reports/simulate/page-model.js';
import type { Content } from '../dom.js';
import { html, svg } from '../dom.js';
import { pictured } from '../reader.js';

/** The scale of percents that all rows share. */
export interface PercentScale {
  readonly low: number;
  readonly high: number;
}

/** From the ten below the lowest percent to 100, or past it where bonus goes beyond the scale. */
export function scaleOf(units: readonly SimulationUnit[]): PercentScale {
  const seen = units.flatMap(({ before, after }) =>
    [before?.percent, after?.percent].flatMap((text) => (text ? [pictured(text)] : [])),
  );
  const low = Math.floor(Math.min(90, ...seen) / 10) * 10;
  return { low, high: Math.ceil(Math.max(100, ...seen) / 10) * 10 };
}

function placeOf(value: number, { low, high }: PercentScale): string {
  // A dot has a width: its middle stays a little inside.
  return `${2 + ((value - low) / (high - low)) * 96}%`;
}

function ticksOf({ low, high }: PercentScale): readonly number[] {
  const step = high - low > 50 ? 20 : 10;
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => low + at * step);
}

/** The scale in words, for the head of the column. */
export function scaleHead(title: string, scale: PercentScale): Content {
  return [
    title,
    svg('svg', { class: 'ticks', 'aria-hidden': 'true' }, [
      ticksOf(scale).map((tick) =>
        svg('text', { x: placeOf(tick, scale), y: 11, 'text-anchor': 'middle' }, String(tick)),
      ),
    ]),
  ];
}

/** A ring for the percent before, a dot for the one after, joined. The numbers stand beside it. */
export function dumbbell({ before, after }: SimulationUnit, scale: PercentScale): HTMLElement {
  const [old, own] = [before?.percent, after?.percent].map((text) =>
    text === null || text === undefined ? undefined : placeOf(pictured(text), scale),
  );
  const isUp = pictured(after?.percent) >= pictured(before?.percent);
  const way = isUp ? 'rises' : 'falls';
  return html(
    'span',
    { class: 'dumbbell' },
    svg('svg', { 'aria-hidden': 'true' }, [
      ticksOf(scale).map((tick) => {
        const x = placeOf(tick, scale);
        return svg('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: 22 });
      }),
      old !== undefined && own !== undefined
        ? svg('line', { class: `joint ${way}`, x1: old, x2: own, y1: 11, y2: 11 })
        : undefined,
      old === undefined ? undefined : svg('circle', { class: 'ring', cx: old, cy: 11, r: 4.5 }),
      own === undefined ? undefined : svg('circle', { class: `dot ${way}`, cx: own, cy: 11, r: 5 }),
    ]),
  );
}
