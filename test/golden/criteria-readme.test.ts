import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CasesFile } from '../../src/criteria/cases-file.js';
import { CriteriaSetFile } from '../../src/criteria/criteria-set-file.js';
import { Criterion, CriterionTableFile } from '../../src/criteria/criterion.js';
import { DataElement } from '../../src/criteria/data-element.js';
import { findSchemaFaults } from '../../src/criteria/find-schema-faults.js';
import { jsonSchemaFiles } from '../../src/criteria/json-schemas.js';
import { METHODS, ScoringSpec } from '../../src/methods/index.js';
import { ThresholdsCountAt } from '../../src/methods/multiplier.js';
import { REPOSITORY } from '../support/repository-files.js';

const README = readFileSync(join(REPOSITORY, 'criteria', 'README.md'), 'utf8').replace(
  /\r\n/g,
  '\n',
);

/** What stands between back-ticks or in a block of code: there a key is meant as a key. */
const CODE = [...README.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text).join('\n');

/** Names of keys, and words that a key may have, anywhere in a schema. */
function wordsOf(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  const {
    properties,
    enum: allowed = [],
    const: only,
  } = value as {
    readonly properties?: object;
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
  };
  const own = [...Object.keys(properties ?? {}), ...allowed, only];
  const words = own.filter((word): word is string => typeof word === 'string');
  return [...words, ...Object.values(value).flatMap(wordsOf)];
}

/** What is wrong in the form of an example: a whole file, or some keys of one. */
function formFaults(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const schema = 'kind' in value[0] ? z.array(DataElement) : CriterionTableFile;
    return findSchemaFaults(value, schema);
  }
  const example = value as Readonly<Record<string, unknown>>;
  if ('profiles' in example) return findSchemaFaults(example, CasesFile);
  const keys = {
    ...CriteriaSetFile.shape,
    ...Criterion.shape,
    thresholdsCountAt: ThresholdsCountAt,
  };
  const schema = z.strictObject(keys).partial();
  return findSchemaFaults(example, schema);
}

describe('criteria/README.md', () => {
  it.each(jsonSchemaFiles())('names every key and word of $name', ({ text }) => {
    const words = [...new Set(wordsOf(JSON.parse(text)))];
    expect(words.length).toBeGreaterThan(10);
    const missing = words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(CODE));
    expect(missing).toEqual([]);
  });

  it('has a row for every method', () => {
    const rows = [...README.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id = '']) => id);
    expect([...METHODS.keys()].filter((id) => !rows.includes(id))).toEqual([]);
  });

  it('has examples of the right form', () => {
    const found = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const examples = found.filter((text) => !text.startsWith('# yaml-language-server'));
    expect(examples).toHaveLength(7);
    for (const text of examples) expect([text, formFaults(parse(text))]).toEqual([text, []]);
  });

  it('has examples of methods of the right form', () => {
    const found = [...README.matchAll(/`(\{ method: .*?\})`/g)].map(([, text = '']) => text);
    expect(found).toHaveLength(3);
    for (const text of found)
      expect([text, findSchemaFaults(parse(text), ScoringSpec)]).toEqual([text, []]);
  });
});
