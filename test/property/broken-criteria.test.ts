import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaFile } from '../../src/criteria/criteria-set.js';
import { faultsOf, fixtureFiles, fixturePredecessor } from '../support/fixture-set.js';

const FILES = fixtureFiles();
const PREDECESSOR = fixturePredecessor();

/** Whatever is done to the text, a set is read or refused with places; nothing else is thrown. */
function expectToldOrRead(files: readonly CriteriaFile[]): void {
  for (const { file, line, column } of faultsOf(files, PREDECESSOR)) {
    const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [''];
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
}

function edit(index: number, change: (text: string) => string): readonly CriteriaFile[] {
  return FILES.map((file, at) =>
    at === index % FILES.length ? { ...file, text: change(file.text) } : file,
  );
}

const TOKENS = ['{', '}', '[', ']', ':', '-', '"', '#', '&a ', '*a', '? ', '|', '!x ', '0', 'null'];

describe('a damaged criteria set', () => {
  it('without a line is read or refused with places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (file, line) => {
        expectToldOrRead(
          edit(file, (text) => {
            const lines = text.split('\n');
            return lines.filter((_, at) => at !== line % lines.length).join('\n');
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('with a line that stands somewhere else is read or refused with places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (file, from, to) => {
        expectToldOrRead(
          edit(file, (text) => {
            const lines = text.split('\n');
            const [line = ''] = lines.splice(from % lines.length, 1);
            lines.splice(to % (lines.length + 1), 0, line);
            return lines.join('\n');
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('with a sign too many is read or refused with places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...TOKENS), (file, at, token) => {
        expectToldOrRead(
          edit(file, (text) => {
            const place = at % text.length;
            return text.slice(0, place) + token + text.slice(place);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('that ends early is read or refused with places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (file, length) => {
        expectToldOrRead(edit(file, (text) => text.slice(0, length % text.length)));
      }),
      { numRuns: 40 },
    );
  });
});
