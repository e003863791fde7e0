import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareUnits } from '../../../src/cli/share-units.js';
import { writeOutputs } from '../../../src/cli/write-outputs.js';
import { emptyFolder } from '../../support/fake-shell.js';

async function* numbers(count: number, failAt = Number.POSITIVE_INFINITY) {
  for (let number = 1; number <= count; number += 1) {
    if (number === failAt) throw new Error('judged wrongly');
    yield number;
  }
}

async function* lines(units: AsyncIterable<number>, mark: string) {
  for await (const unit of units) yield `${mark}${unit}\n`;
}

describe('streamed outputs', () => {
  it('are the text of their pieces, however large', async () => {
    const folder = emptyFolder();
    const piece = 'ộ'.repeat(100_000);
    async function* content() {
      for (let count = 0; count < 7; count += 1) yield piece;
    }
    await writeOutputs([{ path: join(folder, 'a.txt'), content: content() }]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(piece.repeat(7));
  });

  it('from one walk are written in step', async () => {
    const folder = emptyFolder();
    const [one, two] = shareUnits(numbers(1000), 2);
    if (one === undefined || two === undefined) throw new RangeError('two streams');
    await writeOutputs([
      { path: join(folder, 'a.txt'), content: lines(one, 'a') },
      { path: join(folder, 'b.txt'), content: lines(two, 'b') },
    ]);
    const all = (mark: string) =>
      Array.from({ length: 1000 }, (_, index) => `${mark}${index + 1}\n`).join('');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(all('a'));
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(all('b'));
  });

  it('that fail leave no file and no half of one, and the file before as it was', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'b.txt'), 'before');
    const [one, two] = shareUnits(numbers(1000, 900), 2);
    if (one === undefined || two === undefined) throw new RangeError('two streams');
    const files = [
      { path: join(folder, 'a.txt'), content: lines(one, 'a') },
      { path: join(folder, 'b.txt'), content: lines(two, 'b') },
      { path: join(folder, 'c.txt'), content: 'whole' },
    ];
    await expect(writeOutputs(files)).rejects.toThrow('judged wrongly');
    expect(readdirSync(folder)).toEqual(['b.txt']);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('before');
  });

  it('that cannot be opened name the file', async () => {
    const path = join(emptyFolder(), 'none', 'a.txt');
    await expect(writeOutputs([{ path, content: lines(numbers(2), 'a') }])).rejects.toMatchObject({
      code: 'output-unwritable',
      params: { file: path },
    });
  });
});

describe('shareUnits', () => {
  it('makes no unit before every consumer asks for it', async () => {
    let made = 0;
    async function* counted() {
      for await (const number of numbers(3)) {
        made += 1;
        yield number;
      }
    }
    const [one, two] = shareUnits(counted(), 2).map((units) => units[Symbol.asyncIterator]());
    const first = one?.next();
    await Promise.resolve();
    expect(made).toBe(0);
    expect(await two?.next()).toEqual({ done: false, value: 1 });
    expect(await first).toEqual({ done: false, value: 1 });
    expect(made).toBe(1);
  });

  it('stops the others where one stops', async () => {
    const [one, two] = shareUnits(numbers(3), 2).map((units) => units[Symbol.asyncIterator]());
    const waiting = two?.next();
    await one?.return?.();
    await expect(waiting).rejects.toThrow('another consumer stopped');
    await expect(two?.next()).rejects.toThrow('another consumer stopped');
  });
});
