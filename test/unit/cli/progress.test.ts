import { describe, expect, it } from 'vitest';
import { makeProgress } from '../../../src/cli/progress.js';
import type { Shell } from '../../../src/cli/shell.js';
import { progressText } from '../../../src/labels/progress-words.js';

function fakeShell(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const shell: Shell = {
    cwd: '/',
    env: {},
    stdout: { write: () => undefined },
    stderr: { isTTY, write: (text) => written.push(text) },
    now: () => new Date(clock.ms),
  };
  return { written, clock, shell };
}

function reportAt(isTTY: boolean, steps: readonly (readonly [number, number])[]) {
  const { written, clock, shell } = fakeShell(isTTY);
  const progress = makeProgress(shell, (state) => progressText('scored', state, 'vi'));
  for (const [ms, done] of steps) {
    clock.ms = ms;
    progress.report(done, 100_000);
  }
  progress.finish();
  return written;
}

describe('progress', () => {
  it('tells units, percent and how long the rest takes', () => {
    // From 0 to 12,000 units in 16 s: the other 88,000 take 117 s.
    expect(
      reportAt(true, [
        [0, 0],
        [16_000, 12_000],
      ]),
    ).toEqual(['\rĐã chấm 12.000/100.000 đơn vị (12 %), còn khoảng 2 phút', '\n']);
  });

  it('says nothing of work shorter than a second, and renews the line ten times a second', () => {
    expect(
      reportAt(true, [
        [0, 1],
        [999, 500],
      ]),
    ).toEqual([]);
    const lines = reportAt(true, [
      [0, 1],
      [1000, 500],
      [1050, 520],
      [1100, 540],
    ]);
    expect(lines).toHaveLength(3);
  });

  it('covers what is left of a longer line', () => {
    const { written, clock, shell } = fakeShell(true);
    const progress = makeProgress(shell, ({ done }) => 'x'.repeat(done));
    for (const [ms, done] of [
      [1000, 5],
      [2000, 2],
    ] as const) {
      clock.ms = ms;
      progress.report(done, 9);
    }
    expect(written).toEqual(['\rxxxxx', '\rxx   ']);
  });

  it('says nothing where stderr is no terminal', () => {
    expect(
      reportAt(false, [
        [0, 0],
        [16_000, 12_000],
      ]),
    ).toEqual([]);
  });

  it.each([
    [5, 'còn khoảng vài giây', 'about a few seconds left'],
    [5.1, 'còn khoảng 10 giây', 'about 10 seconds left'],
    [50, 'còn khoảng 50 giây', 'about 50 seconds left'],
    [51, 'còn khoảng 1 phút', 'about 1 minute left'],
    [61, 'còn khoảng 2 phút', 'about 2 minutes left'],
    [5400, 'còn khoảng 90 phút', 'about 90 minutes left'],
    [5401, 'còn khoảng 2 giờ', 'about 2 hours left'],
    [7300, 'còn khoảng 2,5 giờ', 'about 2.5 hours left'],
  ])('%d seconds are said as people do', (secondsLeft, vi, en) => {
    const state = { done: 1, units: 2, secondsLeft };
    expect(progressText('written', state, 'vi')).toBe(`Đã ghi 1/2 đơn vị (50 %), ${vi}`);
    expect(progressText('written', state, 'en')).toBe(`Written 1/2 units (50%), ${en}`);
  });
});
