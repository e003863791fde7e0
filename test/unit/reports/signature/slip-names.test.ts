import { expect, it } from 'vitest';
import { slipNames } from '../../../../src/reports/signature/slip-names.js';

it('are names that every file system takes, each once without regard to capitals', () => {
  expect(slipNames(['SKHCN', 'Sở/Y tế:1', 'a', 'A', '../../x', 'Sở/Y tế*1'])).toEqual([
    'phieu-SKHCN',
    'phieu-Sở_Y_tế_1',
    'phieu-a',
    'phieu-A-2',
    'phieu-.._.._x',
    'phieu-Sở_Y_tế_1-2',
  ]);
});
