import { readFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { REPOSITORY } from '../support/repository-files.js';

/** The code of a section of a page. */
function snippetOf(page: string, heading: string): string {
  const text = readFileSync(join(REPOSITORY, page), 'utf8').replaceAll('\r\n', '\n');
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const [, code] = /```js\n(.*?)```/s.exec(section) ?? [];
  if (code === undefined) throw new Error(`${page} has no code under "${heading}"`);
  return code;
}

const MODULES: Readonly<Record<string, object>> = { danvan: library, 'node:fs/promises': fs };

/** Runs the lines of a module as they stand, its imports taken from here; gives what it prints. */
async function run(code: string): Promise<readonly string[]> {
  const printed: string[] = [];
  const body = code.replace(
    /^import (\{[^}]+\}) from '([^']+)';$/gm,
    (_, names: string, module: string) => `const ${names} = modules['${module}'];`,
  );
  expect(body).not.toMatch(/^import /m);
  const make = Object.getPrototypeOf(async () => undefined).constructor;
  const log = (text: string) => printed.push(text);
  await new make('modules', 'console', body)(MODULES, { log });
  return printed;
}

describe('the example of the library', () => {
  // 10 + 9.75 + 13.79 + 13.5 + 10 + 14 + 10 + 8 + 9.75 = 98.79
  it.each<[string, string, readonly string[]]>([
    ['README.md', 'Use it as a library', ['98.79 of 100 points (98.79%)', '9.75 of 10 points']],
    ['README.vi.md', 'Dùng như thư viện', ['98,79 trên 100 điểm (98,79 %)', '9,75 trên 10 điểm']],
  ])('of %s runs, in 15 lines', async (page, heading, [total = '', last = '']) => {
    const code = snippetOf(page, heading);
    expect(code.trim().split('\n')).toHaveLength(15);
    const printed = await run(code);
    expect(printed[0]).toContain(`SNV – Sở Nội vụ: ${total}`);
    expect(printed).toHaveLength(10);
    expect(printed.at(-1)).toContain(last);
  });
});
