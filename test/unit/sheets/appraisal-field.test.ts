import { expect, it } from 'vitest';
import { setWorkbook } from '../../../src/sheets/set-workbook.js';
import { content, faultsOfWorkbook, setOfWorkbook } from '../../support/sheet-round-trip.js';
import { tinySet } from '../../support/tiny-set.js';

it.each(['chair', 'mean', 'median'])(
  'how appraisers are settled comes back from a workbook as it was: %s',
  async (way) => {
    const set = tinySet([['title: Bộ thử', `title: Bộ thử\nappraisal: { settledBy: ${way} }`]]);
    expect(set.appraisal).toEqual({ settledBy: way });
    const bytes = await setWorkbook(set);
    expect(await faultsOfWorkbook(bytes)).toEqual([]);
    const read = await setOfWorkbook(bytes);
    expect(read.appraisal).toEqual({ settledBy: way });
    expect(content(read)).toEqual(content(set));
  },
);
