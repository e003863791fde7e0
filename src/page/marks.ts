import type { PageStanding, PageUnit } from '../reports/html/page-model.js';
import { html, svg } from './dom.js';
import type { PageState } from './page-state.js';
import type { Reader } from './reader.js';

const STEPS = 4;

/** The class that colours a grade: g0 the best to g4 the worst, gx without grade, gi incomplete. */
export function standingClass(place: number, standings: readonly PageStanding[]): string {
  const scale = standings[place]?.scale ?? null;
  if (scale !== null) return `g${Math.round(scale * STEPS)}`;
  return place === standings.length - 1 ? 'gi' : 'gx';
}

/** A small square in the colour of a grade; the label stands beside it. */
export function standingSwatch(place: number, reader: Reader): SVGElement {
  return toneSwatch(standingClass(place, reader.data.standings));
}

/** The same in a colour that is known. */
export function toneSwatch(tone: string): SVGElement {
  return svg('svg', { class: 'swatch', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [
    svg('rect', { class: tone, x: 0.5, y: 0.5, width: 11, height: 11, rx: 2 }),
  ]);
}

/** Grade with its colour; an asterisk where something held it back or must be read. */
export function standingBadge(unit: PageUnit, reader: Reader): HTMLElement {
  return html('span', { class: 'badge' }, [
    standingSwatch(unit.standing, reader),
    reader.standing(unit),
    unit.note === undefined
      ? undefined
      : html('span', { class: 'asterisk', title: reader.words.ranking.heldBack }, '*'),
  ]);
}

/** A horizontal bar of a share between 0 and 1. The number stands beside it in words. */
export function shareBar(share: number, tone: string): SVGElement {
  return svg('svg', { class: 'bar', 'aria-hidden': 'true' }, [
    svg('rect', { class: 'bar-whole', width: '100%', height: '100%', rx: 2 }),
    svg('rect', { class: tone, width: `${share * 100}%`, height: '100%', rx: 2 }),
  ]);
}

/** From the middle to the right for a positive share, to the left for a negative one; -1 to 1. */
export function differenceBar(
  share: number,
  { above = 'above', below = 'below' }: { readonly above?: string; readonly below?: string } = {},
): SVGElement {
  const width = Math.abs(share) * 50;
  return svg('svg', { class: 'bar', 'aria-hidden': 'true' }, [
    svg('rect', { class: 'bar-whole', width: '100%', height: '100%', rx: 2 }),
    svg('rect', {
      class: share > 0 ? above : below,
      x: `${share > 0 ? 50 : 50 - width}%`,
      width: `${width}%`,
      height: '100%',
    }),
    svg('rect', { class: 'middle', x: '50%', width: 1, height: '100%' }),
  ]);
}

/** A link to a unit's card. */
export function unitLink(unit: PageUnit, { link }: PageState, criterion?: string): HTMLElement {
  return html('a', { href: link({ unit: unit.id, criterion }), class: 'unit-link' }, unit.name);
}

/** A section of a page with its heading; starts well on paper. */
export function panel(
  title: string,
  content: readonly (Node | undefined)[],
  note = '',
): HTMLElement {
  return html('section', { class: 'panel' }, [
    html('h2', {}, title),
    note === '' ? undefined : html('p', { class: 'note' }, note),
    content,
  ]);
}
