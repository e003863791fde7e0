import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleAppraisals } from '../../src/appraisal/settle-appraisals.js';
import { meanOf, medianOf } from '../../src/appraisal/settle-points.js';
import type { MemberAppraisals } from '../../src/domain/appraisal.js';
import { exact, exactText } from '../../src/domain/exact-number.js';
import { tinySet } from '../support/tiny-set.js';

/** Hundredths of a point, so that an oracle can count in whole numbers. */
const hundredths = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 7 });
const text = (value: number) => (value / 100).toFixed(2);

describe('mean and median', () => {
  it('are exact: times their count they give the sum, and half lie on either side', () => {
    fc.assert(
      fc.property(hundredths, (values) => {
        const points = values.map((value) => exact(text(value)));
        const sum = values.reduce((all, value) => all + value, 0);
        expect(exactText(meanOf(points).mul(exact(values.length * 100)))).toBe(String(sum));
        const twice = Number(exactText(medianOf(points).mul(exact(200))));
        expect(Number.isInteger(twice)).toBe(true);
        const below = values.filter((value) => value * 2 < twice).length;
        const above = values.filter((value) => value * 2 > twice).length;
        expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });
});

const votes = fc.array(fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }), {
  minLength: 2,
  maxLength: 5,
});

describe('the order of files', () => {
  it('means nothing', () => {
    const set = tinySet();
    const units = ['S1', 'S2'].map((unitId) => ({ unitId, name: unitId, unitGroup: 'so-nganh' }));
    const way = fc.constantFrom('mean' as const, 'median' as const, 'chair' as const);
    fc.assert(
      fc.property(
        fc.array(votes, { minLength: 1, maxLength: 4 }),
        way,
        fc.nat(),
        (given, by, turn) => {
          const members = Math.max(...given.map(({ length }) => length));
          const files = Array.from({ length: members }, (_, member): MemberAppraisals => {
            const file = `tv-${member}.xlsx`;
            return {
              file,
              member: `TV ${member}`,
              isChair: member === 0,
              given: given.flatMap((row, at) => {
                const value = row[member];
                const place = { unitId: `S${1 + (at % 2)}`, criterion: at < 2 ? '1.3' : '1.4' };
                const rest = { reason: 'vì', decidedOn: undefined, at: { file } };
                return value === undefined
                  ? []
                  : [{ ...place, ...rest, points: exact(text(value)) }];
              }),
            };
          });
          const context = { set, way: by, units, computed: [] } as const;
          const turned = [
            ...files.slice(turn % members),
            ...files.slice(0, turn % members),
          ].reverse();
          expect(settleAppraisals(turned, context)).toEqual(settleAppraisals(files, context));
        },
      ),
    );
  });
});
