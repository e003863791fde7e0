import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NODE_KINDS } from '../../src/labels/explain/tell-node.js';
import { REPOSITORY } from '../support/repository-files.js';

it('names every kind of node once', () => {
  const page = readFileSync(join(REPOSITORY, 'docs', 'explanation.md'), 'utf8');
  const [, table = ''] = page.split('| kind | what |');
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, kind]) => kind),
  );
  expect([...named].sort()).toEqual([...NODE_KINDS].sort());
});
