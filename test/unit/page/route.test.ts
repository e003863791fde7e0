import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from '../../../src/page/route.js';

describe('an address', () => {
  it('leads to a unit and a criterion', () => {
    expect(parseRoute('#unit=SKHCN&criterion=8.2')).toMatchObject({
      unit: 'SKHCN',
      criterion: '8.2',
      view: 'overview',
    });
  });

  it('comes back from what it was written from, whatever a unit is called', () => {
    const route = {
      view: 'heat',
      unit: 'A&B=#1 <ở>',
      search: 'sở khoa',
      group: 2,
      standing: 0,
      table: 1,
      language: 'en',
      order: 'table',
    } as const;
    expect(parseRoute(routeHash(route))).toEqual({ ...route, criterion: undefined });
  });

  it('of an unknown page, number or language opens the report as usual', () => {
    const route = parseRoute('#view=none&group=x&grade=-1&lang=fr&order=up');
    expect(routeHash(route)).toBe('#');
  });
});
