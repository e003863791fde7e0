import { describe, expect, it } from 'vitest';
import { faultsIn, makeJudge, NONE, option } from '../../support/judge-part.js';

const ALL = { high: 4, middle: 1.5, low: 0 };

describe('choice', () => {
  it('gives the points of the option that was reported', async () => {
    const judge = makeJudge({ method: 'choice', element: 'level', options: ALL });
    expect(await judge({ level: option('high') })).toEqual({
      fired: ['option-high'],
      points: '4',
    });
    expect((await judge({ level: option('middle') })).points).toBe('1.5');
    expect((await judge({ level: option('low') })).points).toBe('0');
    expect((await judge({ level: NONE })).fired).toEqual([]);
  });

  it('asks for points of every option, and only of options', () => {
    const options = { high: 4, middle: 5, lowest: 0 };
    expect(faultsIn({ method: 'choice', element: 'level', options })).toEqual([
      { code: 'option-not-scored', params: { option: 'low' }, path: ['options'] },
      {
        code: 'reference-unknown',
        params: { what: 'option', found: 'lowest', known: ['high', 'middle', 'low'] },
        path: ['options', 'lowest'],
      },
      {
        code: 'points-above-maximum',
        params: { points: '5', maximum: '4' },
        path: ['options', 'middle'],
      },
    ]);
  });
});
