import { z } from 'zod';
import { RequiredId, RequiredText } from './required-text.js';

/** Where a figure or duty stands: a source that the set declares, and the place inside it. */
export const Citation = z
  .strictObject({
    source: RequiredText.describe('id of one of the set’s sources'),
    place: RequiredText.describe('part, article, clause: "III.2"'),
  })
  .describe('where it is written');
export type Citation = z.infer<typeof Citation>;

/** A document that citations point to. */
export const Source = z.strictObject({
  id: RequiredId,
  title: RequiredText.describe('as a citation in a document would name it'),
  file: z.string().optional().describe('name of the file that was read'),
});
export type Source = z.infer<typeof Source>;
