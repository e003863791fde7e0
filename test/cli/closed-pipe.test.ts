import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../support/repository-files.js';

it('ends quietly when the reader of its output has seen enough', async () => {
  const main = join(REPOSITORY, 'dist', 'cli', 'main.js');
  const input = join(REPOSITORY, 'samples', 'quang-ngai', '2022-1211', 'results.csv');
  const child = spawn(process.execPath, [
    main,
    'evaluate',
    input,
    '--criteria',
    'quang-ngai',
    '--json',
  ]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(stderr).not.toContain('EPIPE');
  expect(code).toBe(0);
});
