import { startSentence } from '../../labels/rules/start-sentence.js';
import { PROVENANCE_WORDS } from '../../labels/words.js';
import type { BlockWriter } from './block-writer.js';
import type { BookContext } from './book-context.js';
import { STYLES } from './cell-styles.js';

/** Where the set comes from, how sure that is, its notes and its sources. */
export function writeSetNotes(blocks: BlockWriter, context: BookContext): void {
  const { words, criteriaSet, language } = context;
  const { provenance, notes, sources } = criteriaSet;
  const level = startSentence(PROVENANCE_WORDS[language][provenance.level]);
  const style = provenance.level === 'full-text' ? STYLES.wrappedNote : STYLES.warning;
  blocks.paragraph(`${words.criteria.provenance}: ${level}. ${provenance.note.trim()}`, style);
  if (notes.length > 0) {
    blocks.heading(words.criteria.notes);
    for (const note of notes) blocks.paragraph(`– ${note.trim()}`);
  }
  blocks.heading(words.criteria.sources);
  for (const { id, title, file } of sources) {
    blocks.paragraph(`– ${id}: ${title}${file === undefined ? '' : ` (${file})`}`);
  }
}
