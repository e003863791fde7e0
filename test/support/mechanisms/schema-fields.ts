import { z } from 'zod';
import { CriteriaSetFile } from '../../../src/criteria/criteria-set-file.js';
import { Criterion } from '../../../src/criteria/criterion.js';
import { DataElement } from '../../../src/criteria/data-element.js';
import { METHODS } from '../../../src/methods/index.js';

/** One field of the language as its schema says it; a nested one as "atMost.percent", "steps[].from". */
export interface SchemaField {
  readonly name: string;
  readonly required: boolean;
  readonly values: string;
  readonly meaning: string;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
}

/** What every reader knows from the other pages, or what refers to itself: not taken apart. */
const WHOLE: readonly string[] = ['citation', 'when', 'require'];

const KNOWN_VALUES: Readonly<Record<string, string>> = {
  when: 'condition',
  require: 'list of conditions',
  score: 'method',
  parts: 'list of methods',
};

function toJson(schema: z.ZodType): JsonSchema {
  const options = { target: 'draft-7', io: 'input', reused: 'inline' } as const;
  return z.toJSONSchema(schema, options) as JsonSchema;
}

function itemsOf({ items }: JsonSchema): JsonSchema | undefined {
  return Array.isArray(items) ? undefined : (items as JsonSchema | undefined);
}

/** A part of the set's schema by its path: "grades.quotas" leads into the items of a list. */
function partAt(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const next = (schema.properties ?? itemsOf(schema)?.properties)?.[first];
  if (next === undefined) throw new RangeError(`the schema has no ${path.join('.')}`);
  return partAt(next, rest);
}

function schemaNamed(kind: string, path: string): JsonSchema {
  if (kind === 'method') {
    const method = METHODS.get(path);
    if (method === undefined) throw new RangeError(`no method ${path}`);
    return toJson(method.schema);
  }
  const roots: Readonly<Record<string, z.ZodType>> = {
    set: CriteriaSetFile,
    criterion: Criterion,
    element: DataElement,
  };
  const root = roots[kind];
  if (root === undefined) throw new RangeError(`no schema ${kind}`);
  return partAt(toJson(root), path === '' ? [] : path.split('.'));
}

function valuesText(name: string, schema: JsonSchema): string {
  const known = KNOWN_VALUES[name];
  if (known !== undefined) return known;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  const choices = schema.anyOf ?? [];
  if (choices.length > 0) {
    return [...new Set(choices.map((one) => valuesText(name, one)))].join(' / ');
  }
  if (schema.properties !== undefined) return mappingText(schema);
  if (typeof schema.additionalProperties === 'object') {
    return `key → ${valuesText(name, schema.additionalProperties)}`;
  }
  if (schema.type === 'array') return listText(name, schema);
  return typeof schema.type === 'string' ? schema.type : '';
}

function mappingText({ properties = {}, required = [] }: JsonSchema): string {
  const keys = Object.entries(properties).map(([key, { default: usual }]) =>
    required.includes(key) && usual === undefined ? key : `${key}?`,
  );
  return `\`{ ${keys.join(', ')} }\``;
}

function listText(name: string, schema: JsonSchema): string {
  const items = itemsOf(schema);
  const text = items === undefined ? '' : valuesText(name, items);
  return text === '' ? 'list' : `list of ${text}`;
}

/**
 * The fields of "method steps", "set grades.quotas", "criterion multiplier", "element" …; words behind
 * them pick some fields: "set unitGroups leavesOut scale".
 */
export function fieldsOf(name: string): readonly SchemaField[] {
  const [kind = '', path = '', ...only] = name.split(' ');
  const found = schemaNamed(kind, path);
  const inside = objectsIn(found);
  if (inside.length === 0) return [fieldOf(path.split('.').at(-1) ?? name, found, false)];
  return inside
    .flatMap((schema) => fieldsIn(schema, ''))
    .filter(({ name: field }) => only.length === 0 || only.includes(topOf(field)));
}

function topOf(field: string): string {
  return field.split(/[.[]/)[0] ?? field;
}

/** The mappings that a value may be, or that a list holds. */
function objectsIn(schema: JsonSchema): readonly JsonSchema[] {
  if (schema.properties !== undefined) return [schema];
  const items = itemsOf(schema);
  return [...(schema.anyOf ?? []), ...(items === undefined ? [] : [items])].flatMap(objectsIn);
}

function fieldsIn(schema: JsonSchema, before: string): readonly SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const required = schema.required?.includes(key) === true && inner.default === undefined;
    const nested = WHOLE.includes(key) ? [] : objectsIn(inner);
    const prefix = `${before}${key}${inner.type === 'array' ? '[]' : ''}.`;
    return [
      fieldOf(`${before}${key}`, inner, required),
      ...nested.flatMap((one) => fieldsIn(one, prefix)),
    ];
  });
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): SchemaField {
  const usual = schema.default === undefined ? '' : `(default ${JSON.stringify(schema.default)})`;
  return {
    name,
    required,
    values: valuesText(name.split('.').at(-1) ?? name, schema),
    meaning: [schema.description ?? '', usual].filter((part) => part !== '').join(' '),
  };
}

const PLACES: Readonly<Record<string, string>> = {
  set: 'criteria-set.yaml',
  criterion: 'tables/*.yaml, tiêu chí · criterion',
  element: 'data-elements.yaml',
};

/** Heading of a list of fields: what they belong to, and in which file they stand. */
export function fieldsTitle(name: string): string {
  const [kind = '', path = ''] = name.split(' ');
  if (kind === 'method') return `**\`method: ${path}\`**`;
  const place = PLACES[kind] ?? kind;
  const single = objectsIn(schemaNamed(kind, path)).length === 0;
  const inside = single ? path.split('.').slice(0, -1).join('.') : path;
  return inside === '' ? `**${place}**` : `**\`${inside}\`** (${place})`;
}
