import { z } from 'zod';

/** A text that must say something: an id, a label, a place in a document. */
export const RequiredText = z.string().min(1);
