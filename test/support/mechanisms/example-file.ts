import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { REPOSITORY } from '../repository-files.js';

/** Where the pages of mechanisms and the examples they are made from stand. */
export const MECHANISMS = join(REPOSITORY, 'docs', 'mechanisms');

const Words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const TypedValue = z.union([z.string(), z.number(), z.boolean()]);
const PointsText = z.union([z.number(), z.string()]);

const Expected = z.strictObject({
  points: z
    .record(z.string(), PointsText)
    .default({})
    .describe('of a criterion: its final points, or its status where there are none'),
  sections: z.record(z.string(), PointsText).default({}).describe('percent of a section'),
  maximum: PointsText.optional(),
  total: PointsText.optional(),
  percent: PointsText.optional(),
  outcome: z.enum(['graded', 'not-eligible', 'incomplete']).optional(),
  grade: z.string().nullable().optional(),
  rank: z.int().nullable().optional(),
  heldBackBy: z.array(z.string()).optional(),
  claimed: PointsText.optional(),
  computed: PointsText.optional(),
  bonus: PointsText.optional(),
  deduction: PointsText.optional(),
  issues: z.array(z.string()).optional().describe('codes of what the program tells of the unit'),
});

const Unit = z.strictObject({
  id: z.string(),
  group: z.string().default('don-vi'),
  values: z.record(z.string(), TypedValue).describe('of the unit itself'),
  elsewhere: z.record(z.string(), TypedValue).default({}).describe('from a file of another office'),
  expect: Expected,
  worked: Words,
});

const Settings = z.record(z.string(), z.unknown());

const Show = z.strictObject({
  elements: z.array(z.unknown()).min(1),
  criteria: z.array(z.unknown()).optional().describe('leaves of one section'),
  sections: z.array(z.unknown()).optional().describe('whole sections, instead of `criteria`'),
  tables: z
    .record(
      z.string(),
      z.strictObject({
        criteria: z.array(z.unknown()).optional(),
        sections: z.array(z.unknown()).optional(),
      }),
    )
    .optional()
    .describe('several tables, instead of both'),
  set: Settings.optional().describe('what criteria-set.yaml says beside the base set'),
});
export type Show = z.infer<typeof Show>;

/** The same units under another setting of the set: other ties, other rounding. */
const Variant = z.strictObject({
  title: Words,
  set: Settings.describe('instead of the same keys of the example and of its grades'),
  expect: z.record(z.string(), Expected).describe('by unit'),
  worked: Words,
});

/** One example: what it shows, the YAML, and units worked out by hand. */
export const Example = z.strictObject({
  id: z.string().regex(/^(?:M\d{1,2}|not-reported|denominator-zero)$/),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: Words,
  what: Words,
  fields: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  show: Show,
  units: z.array(Unit).min(1),
  variants: z.array(Variant).default([]),
  refused: z
    .strictObject({ criterion: z.string(), why: Words })
    .optional()
    .describe('YAML of a criterion that is refused, and why it is shown'),
});
export type Variant = z.infer<typeof Variant>;
/** `shown` is the YAML of the example as it was written, `shownSets` that of its variants. */
export type Example = z.infer<typeof Example> & {
  readonly shown: string;
  readonly shownSets: readonly string[];
};

/** The text of a part of the file as it was written, without the indentation of its first line. */
function textAt(document: Document, text: string, path: readonly (string | number)[]): string {
  const found = document.getIn(path, true);
  if (!isNode(found) || !found.range) throw new RangeError(`nothing at ${path.join('.')}`);
  const [start, end] = found.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  return text
    .slice(start, end)
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(new RegExp(`^ {0,${indent}}`), '')))
    .join('\n')
    .trimEnd();
}

function readExample(name: string): Example {
  const text = readFileSync(join(MECHANISMS, 'examples', name), 'utf8');
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`${name}: ${fault.message}`);
  const parsed = Example.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  const shownSets = parsed.data.variants.map((_, at) =>
    textAt(document, text, ['variants', at, 'set']),
  );
  return { ...parsed.data, shown: textAt(document, text, ['show']), shownSets };
}

/** All examples, in the order of their numbers. */
export function readExamples(): readonly Example[] {
  return readdirSync(join(MECHANISMS, 'examples'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map(readExample);
}

/** "M07-pro-rata-to-best.md" */
export function pageName({ id, slug }: Example): string {
  const [, number] = /^M(\d+)$/.exec(id) ?? [];
  return number === undefined ? `${id}.md` : `M${number.padStart(2, '0')}-${slug}.md`;
}
