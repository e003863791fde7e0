import { z } from 'zod';
import { WrittenCondition, WrittenDay } from '../domain/written-condition.js';
import { Amount } from '../methods/amount.js';
import { ScoringSpec } from '../methods/index.js';
import { CasesFile } from './cases-file.js';
import { Citation } from './citation.js';
import { CriteriaSetFile } from './criteria-set-file.js';
import { Criterion, CriterionGroup, CriterionTableFile } from './criterion.js';
import { DataElement } from './data-element.js';

/** The files of a criteria set, by the name of their schema. */
const FILES: readonly (readonly [name: string, title: string, schema: z.ZodType])[] = [
  ['criteria-set', 'criteria-set.yaml: one decision', CriteriaSetFile],
  ['data-elements', 'data-elements.yaml: the figures', z.array(DataElement).min(1)],
  ['table', 'tables/<table>.yaml: one table of criteria', CriterionTableFile],
  ['cases', 'cases.yaml: cases worked out by hand', CasesFile],
];

/** What stands in several places, or inside itself, has a name of its own. */
const NAMES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Amount, 'Amount'],
  [Citation, 'Citation'],
  [WrittenCondition, 'Condition'],
  [Criterion, 'Criterion'],
  [WrittenDay, 'Day'],
  [ScoringSpec, 'Score'],
  [CriterionGroup, 'Section'],
]);

/** Descriptions as the schemas carry them, with the names above; the schemas themselves stay as they are. */
class NamedSchemas extends z.core.$ZodRegistry<Readonly<Record<string, unknown>>> {
  override get(schema: z.core.$ZodType): Readonly<Record<string, unknown>> {
    const id = NAMES.get(schema);
    return { ...z.globalRegistry.get(schema), ...(id !== undefined && { id }) };
  }
}

/** One JSON Schema file, as text. */
export interface JsonSchemaFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The forms of a set's files as JSON Schema (draft 7), for editors that complete and check YAML. They
 * hold the form alone: whether points add up or an element exists is checked when a set is loaded.
 */
export function jsonSchemaFiles(): readonly JsonSchemaFile[] {
  return FILES.map(([name, title, schema]) => {
    const metadata = new NamedSchemas();
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      metadata,
    });
    const document = { $schema, title: `danvan: ${title}`, ...rest };
    return { name: `${name}.schema.json`, text: `${JSON.stringify(document, null, 2)}\n` };
  });
}
