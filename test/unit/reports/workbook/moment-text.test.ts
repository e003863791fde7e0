import { expect, it } from 'vitest';
import { WORKBOOK_WORDS } from '../../../../src/labels/workbook/workbook-words.js';
import { momentText } from '../../../../src/reports/workbook/moment-text.js';

const run = { toolVersion: '1', command: '', options: {}, inputs: [] };

it('says the moment on Viet Nam’s clock, over midnight and over the year', () => {
  const vi = WORKBOOK_WORDS.vi;
  expect(momentText({ ...run, ranAt: '2024-12-31T17:00:05.000Z' }, vi)).toBe(
    '00:00:05 ngày 01/01/2025 (giờ Việt Nam, UTC+7)',
  );
  expect(momentText({ ...run, ranAt: '2024-12-05T08:30:00+07:00' }, WORKBOOK_WORDS.en)).toBe(
    '08:30:00 on 05/12/2024 (Viet Nam time, UTC+7)',
  );
});

it('adds the note and keeps a text that is no moment', () => {
  const ranAt = 'hôm qua';
  expect(momentText({ ...run, ranAt, timeZoneNote: 'máy: UTC' }, WORKBOOK_WORDS.vi)).toBe(
    'hôm qua; máy: UTC',
  );
});
