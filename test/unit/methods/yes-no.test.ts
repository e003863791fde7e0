import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import { yesNo } from '../../../src/methods/yes-no.js';
import { faultsIn, makeJudge, NO, NONE, partContext, YES } from '../../support/judge-part.js';

describe('yes-no', () => {
  it('gives the maximum for yes and nothing for no', async () => {
    const judge = makeJudge({ method: 'yes-no', element: 'flag' });
    expect(await judge({ flag: YES })).toEqual({ fired: ['yes'], points: '4' });
    expect(await judge({ flag: NO })).toEqual({ fired: ['no'], points: '0' });
    expect(await judge({ flag: NONE })).toEqual({ fired: [], points: undefined });
  });

  it('gives what the set says for either answer', async () => {
    const judge = makeJudge({ method: 'yes-no', element: 'flag', yes: 0.75, no: 1.5 });
    expect((await judge({ flag: YES })).points).toBe('0.75');
    expect((await judge({ flag: NO })).points).toBe('1.5');
  });

  it('takes a maximum that no float can hold as it is', async () => {
    const context = partContext({ maxPoints: exact('8/3') });
    const judge = makeJudge({ method: 'yes-no', element: 'flag' }, context);
    expect((await judge({ flag: YES })).points).toBe('8/3');
  });

  it('refuses points above the maximum at their place', () => {
    expect(faultsIn({ method: 'yes-no', element: 'flag', yes: 4.01 })).toEqual([
      { code: 'points-above-maximum', params: { points: '4.01', maximum: '4' }, path: ['yes'] },
    ]);
    expect(faultsIn({ method: 'yes-no', element: 'flag', no: 5 })).toMatchObject([
      { path: ['no'] },
    ]);
  });

  it('is bounded by both answers', () => {
    const bounds = yesNo.bounds(
      { method: 'yes-no', element: 'flag', yes: 1, no: 3 },
      partContext(),
    );
    expect([bounds.least, bounds.most].map(exactText)).toEqual(['1', '3']);
  });
});
