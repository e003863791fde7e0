import { z } from 'zod';

/** A text that must say something: a label, a place in a document. */
export const RequiredText = z.string().min(1);

const QUOTES = '"\'`´“”„‟‘’‚‛«»‹›';
const BARE = `[^\\s${QUOTES}]+`;

/**
 * An id: no quotation mark of any kind and no space at its ends. Word's curly quotes quote nothing in
 * YAML: they would become a part of the id that nobody sees.
 */
export const RequiredId = z
  .string()
  .min(1)
  .regex(new RegExp(`^(?:${BARE}(?: +${BARE})*)?$`), 'id without quotation marks');
