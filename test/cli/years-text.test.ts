import { expect, it } from 'vitest';
import { yearsText } from '../../src/cli/years-text.js';

it.each([
  [[2024], '2024'],
  [[2023, 2024], '2023–2024'],
  [[2024, 2019, 2021, 2020], '2019–2021, 2024'],
  [[2019, 2021, 2023], '2019, 2021, 2023'],
])('%j → %s', (years, text) => {
  expect(yearsText(years)).toBe(text);
});
