import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/audit/read-record.js';
import { recordChunks, recordText } from '../../../src/audit/record-chunks.js';
import { writeOutputs } from '../../../src/cli/write-outputs.js';
import type { Evaluation, UnitResult } from '../../../src/domain/evaluation.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { emptyFolder } from '../../support/fake-shell.js';
import { makeWideTable } from '../../support/make-table.js';
import { TEST_RUN, tinyRecord } from '../../support/record-file.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, tinyFiles, tinySet } from '../../support/tiny-set.js';

const evaluation = await evaluateTiny([
  makeWideTable(['S1', 'S2', 'S3'].map((unit_id) => ({ ...SO_UNIT, unit_id }))),
]);

/** The record of units that come one by one; the walk ends with an error after so many. */
function streamed({ units, ...head }: Evaluation, failAfter: number): AsyncIterable<string> {
  async function* walk(): AsyncGenerator<UnitResult> {
    for (const [index, unit] of units.entries()) {
      if (index === failAfter) throw new Error('judged wrongly');
      yield unit;
    }
  }
  const by = { run: TEST_RUN, criteriaFiles: tinyFiles(), rules: compileRuleSet(tinySet()) };
  return recordChunks({ ...head, ...by }, { units: walk(), issues: () => head.issues });
}

describe('a record that is written unit by unit', () => {
  it('has the bytes of one that is written at once, a line for each unit', async () => {
    const path = join(emptyFolder(), 'r.json');
    await writeOutputs([{ path, content: streamed(evaluation, 3) }]);
    const text = readFileSync(path, 'utf8');
    expect(text).toBe((await tinyRecord(evaluation)).text);
    expect(text.split('\n').filter((line) => line.startsWith('{"unitId":')).length).toBe(3);
  });

  it.each([0, 2])('leaves nothing where a unit fails after %i others', async (count) => {
    const folder = emptyFolder();
    const path = join(folder, 'r.json');
    const writing = () => writeOutputs([{ path, content: streamed(evaluation, count) }]);
    await expect(writing()).rejects.toThrow('judged wrongly');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path, 'before');
    await expect(writing()).rejects.toThrow('judged wrongly');
    expect(readdirSync(folder)).toEqual(['r.json']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });
});

describe('a record of very many units with the best of a group', () => {
  it('names the first of them, says how many more, and gives the same result again', async () => {
    const edits: Edits = [
      [
        'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
        'score: { method: relative-to-best, element: meetings, within: table, whenBestZero: zero }',
      ],
    ];
    const rows = Array.from({ length: 201 }, (_, index) => ({
      ...SO_UNIT,
      unit_id: `S${index + 100}`,
      meetings: '10',
    }));
    const written = await evaluateTiny([makeWideTable(rows)], { edits });
    const rules = compileRuleSet(tinySet(edits));
    const by = { run: TEST_RUN, criteriaFiles: tinyFiles(edits), rules };
    const text = await recordText(written, by);
    const kept = text.split('"S299"]},"fromUnitsMore":{":best":1}');
    expect(kept.length - 1).toBe(201);
    expect(readRecord({ path: 'r.json', text }).evaluation).toEqual(written);
  });
});
