import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact-number.js';
import { ELEMENTS, faultsIn, figure, makeJudge, partContext } from '../../support/judge-part.js';

const PART = { method: 'awarded', element: 'given' };

describe('awarded', () => {
  it('takes the figure as points', async () => {
    const judge = makeJudge(PART);
    for (const points of ['0', '2.345', '4']) {
      expect(await judge({ given: figure(points) })).toEqual({ fired: ['given'], points });
    }
  });

  it('waits where nobody gave points: never a zero', async () => {
    expect(await makeJudge(PART)({})).toEqual({ fired: [], points: undefined });
  });

  it('gives nothing for a figure outside its range', async () => {
    const judge = makeJudge(PART);
    expect((await judge({ given: figure('4.01') })).fired).toEqual([]);
    expect((await judge({ given: figure('-0.01') })).fired).toEqual([]);
  });

  it('asks for a range from 0 to its points', () => {
    const fault = (why: string) => ({
      code: 'combination-impossible',
      params: { what: 'given.range', why },
      path: ['element'],
    });
    expect(faultsIn({ ...PART, points: 3 })).toEqual([fault('range-is-0-to-3')]);
    const elements = new Map(Object.entries(ELEMENTS));
    elements.set('given', { kind: 'number', range: {}, options: [] });
    expect(faultsIn(PART, partContext({ elements }))).toEqual([fault('range-is-0-to-4')]);
    const low = { value: exact(-1), included: true };
    const high = { value: exact(4), included: true };
    elements.set('given', { kind: 'number', range: { low, high }, options: [] });
    expect(faultsIn(PART, partContext({ elements }))).toEqual([fault('range-is-0-to-4')]);
  });
});
