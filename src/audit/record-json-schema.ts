import { z } from 'zod';
import { RecordFile } from './record-file.js';

/**
 * The form of a record as JSON Schema (draft 7), for other programs that read records. That hashes are
 * right and units fit their rules is what `verify` says.
 */
export function recordJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(RecordFile, {
    target: 'draft-7',
    io: 'input',
  });
  const document = { $schema, title: 'danvan: a record, danvan/record@1', ...rest };
  return `${JSON.stringify(document, null, 2)}\n`;
}
