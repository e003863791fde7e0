import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordJsonSchema } from '../../src/audit/record-json-schema.js';
import { REPOSITORY } from '../support/repository-files.js';

const SAMPLE = join(REPOSITORY, 'samples', 'tay-ninh', '2023-par-index', 'record.json');

describe('docs/record.schema.json', () => {
  it('is what the program reads and writes today', async () => {
    await expect(recordJsonSchema()).toMatchFileSnapshot(
      join(REPOSITORY, 'docs', 'record.schema.json'),
    );
  });

  // Read back by a reader that does not know our schemas.
  const schema = z.fromJSONSchema(JSON.parse(recordJsonSchema()));

  it('accepts the sample record', () => {
    const record: unknown = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    expect(schema.safeParse(record).error).toBeUndefined();
  });

  it.each([
    ['"schema":"danvan/record@1"', '"schema":"danvan/record@2"'],
    ['"unitId":', '"unit":'],
    ['"outcome":"graded"', '"outcome":"good"'],
    ['"judged":"1', '"judged":"2'],
    ['"final":"', '"final":"+'],
    ['"overrides":', '"appraisals":'],
  ])('refuses %s as %s', (from, to) => {
    const text = readFileSync(SAMPLE, 'utf8');
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(schema.safeParse(JSON.parse(broken)).success).toBe(false);
  });
});
