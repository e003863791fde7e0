import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemaFiles } from '../../src/criteria/json-schemas.js';
import { METHODS } from '../../src/methods/index.js';
import type { FileEdit } from '../support/break-set.js';
import { editFiles } from '../support/break-set.js';
import { fixtureFiles } from '../support/fixture-set.js';
import { criteriaSetIds, REPOSITORY } from '../support/repository-files.js';

const FOLDER = join(REPOSITORY, 'criteria', 'schema');
const FILES = jsonSchemaFiles();

/** The schema of a file of a set, read back from its JSON by a reader that does not know ours. */
function readerOf(path: string): z.ZodType {
  const name = path.startsWith('tables/') ? 'table' : path.replace('.yaml', '');
  const file = FILES.find((each) => each.name === `${name}.schema.json`);
  if (file === undefined) throw new Error(`no schema for ${path}`);
  return z.fromJSONSchema(JSON.parse(file.text));
}

function accepts(path: string, text: string): boolean {
  return readerOf(path).safeParse(parse(text)).success;
}

/** Everything inside a JSON value that is an object. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

describe('criteria/schema/', () => {
  it('holds the schemas and nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(FILES.map(({ name }) => name).sort());
  });

  it.each(FILES)('$name is what the program checks today', ({ name, text }) => {
    const committed = readFileSync(join(FOLDER, name), 'utf8').replace(/\r\n/g, '\n');
    // Compared as one truth value: hundreds of lines of difference help nobody. Run `npm run schema`.
    expect(committed === text).toBe(true);
  });
});

describe.each(FILES)('$name', ({ text }) => {
  const schema = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const definitions = (schema['definitions'] ?? {}) as Readonly<Record<string, unknown>>;

  it('is of draft 7 and has a title', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema['title']).toMatch(/^danvan: [a-z]/);
  });

  it('calls what it refers to by names that can be read, and all are there', () => {
    const references = objectsIn(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]));
    const names = Object.keys(definitions);
    expect(names.filter((name) => !/^[A-Z][a-z]+$/.test(name))).toEqual([]);
    expect(new Set(references)).toEqual(new Set(names.map((name) => `#/definitions/${name}`)));
  });

  it('allows no key that is not named', () => {
    const groups = objectsIn(schema).filter(({ properties }) => properties !== undefined);
    expect(groups.filter((group) => group['additionalProperties'] !== false)).toEqual([]);
  });
});

describe('the schema of a table', () => {
  const text = FILES.find(({ name }) => name === 'table.schema.json')?.text ?? '';

  it('offers every method, with what it is for', () => {
    const { definitions } = JSON.parse(text) as {
      definitions: {
        Score: { oneOf: { properties: { method: { const: string } }; description: string }[] };
      };
    };
    const methods = definitions.Score.oneOf;
    expect(methods.map(({ properties }) => properties.method.const)).toEqual([...METHODS.keys()]);
    for (const { description } of methods) expect(description).toMatch(/\w/);
  });

  it('keeps the descriptions of keys', () => {
    expect(text).toContain('"description": "earliest first"');
  });
});

describe('the schemas accept', () => {
  it('the small set', () => {
    for (const { path, text } of fixtureFiles())
      expect([path, accepts(path, text)]).toEqual([path, true]);
  });

  it.each(criteriaSetIds())('%s', (id) => {
    const folder = join(REPOSITORY, 'criteria', id);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yaml'));
    const refused = paths.filter(
      (path) => !accepts(path, readFileSync(join(folder, path), 'utf8')),
    );
    expect(refused).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  it.each<FileEdit>([
    ['criteria-set.yaml', 'scoringYears:', 'scoringYear:'],
    ['criteria-set.yaml', 'level: illustrative', 'level: invented'],
    ['criteria-set.yaml', 'issuer: UBND tỉnh Thử, ', ''],
    ['criteria-set.yaml', 'operator: at-least', 'operator: atLeast'],
    ['criteria-set.yaml', 'effect: { notAbove: kha }', 'effect: { notOver: kha }'],
    ['data-elements.yaml', 'label: Số cuộc họp, kind: count', 'label: Số cuộc họp, kind: counts'],
    ['data-elements.yaml', 'id: hot-spots', 'id: Điểm-nóng'],
    [
      'tables/so.yaml',
      'element: meetings\n            steps',
      'elements: meetings\n            steps',
    ],
    ['tables/so.yaml', 'maxPoints: 18', 'maxPoints: 0'],
    ['tables/so.yaml', 'method: awarded', 'method: award'],
  ])('%s with “%s” as “%s”', (...edit) => {
    const [file] = edit;
    const broken = editFiles(fixtureFiles(), [edit]).find(({ path }) => path === file);
    expect(accepts(file, broken?.text ?? '')).toBe(false);
  });
});
