import { cellRefText } from '../../domain/cell-ref.js';
import { rankingText, roundingText } from '../../labels/limits/rule-sentences.js';
import { PROVENANCE_WORDS } from '../../labels/words.js';
import type { BlockWriter } from './block-writer.js';
import { makeBlockWriter } from './block-writer.js';
import type { Book } from './book.js';
import type { BookContext } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { momentText } from './moment-text.js';
import { setUpPage } from './page-setup.js';
import { writeTitles } from './title-block.js';

const WIDTHS = [34, 78, 16] as const;
const START = 4;

/** How the result came about: versions, hashes, times, inputs, the order of effects, the marks. */
export function addLogSheet(book: Book, context: BookContext): void {
  const sheet = book.addSheet(context.sheets.log);
  writeTitles(sheet, { title: () => context.words.titles.log, context });
  const blocks = makeBlockWriter(sheet, START, WIDTHS);
  writeSet(blocks, context);
  writeRun(blocks, context);
  writeInputs(blocks, context);
  writeLegend(blocks, context);
  setUpPage(
    sheet,
    { landscape: false, columns: WIDTHS.length, rows: blocks.nextRow() - 1 },
    context,
  );
}

type Pair = readonly [name: string, text: string, style?: CellStyle];

function writePair(blocks: BlockWriter, [name, text, style = STYLES.text]: Pair): void {
  blocks.row([
    { content: name, style: STYLES.strong },
    { content: text, style },
  ]);
}

function writeSet(blocks: BlockWriter, context: BookContext): void {
  const { evaluation, criteriaSet, words, language } = context;
  const { log } = words;
  const { id, title, sha256, rulesSha256, draft } = evaluation.criteriaSet;
  blocks.heading(log.set);
  writePair(blocks, [log.setId, id]);
  writePair(blocks, [log.setTitle, title]);
  writePair(blocks, [log.year, String(evaluation.year)]);
  writePair(blocks, [log.setHash, sha256, STYLES.code]);
  writePair(blocks, [log.rulesHash, rulesSha256, STYLES.code]);
  const state = criteriaSet.status === 'draft' ? log.draftSet : log.draft;
  writePair(blocks, [log.rulesState, draft ? state : log.frozen]);
  writePair(blocks, [log.provenance, PROVENANCE_WORDS[language][criteriaSet.provenance.level]]);
  writePair(blocks, [log.provenanceNote, criteriaSet.provenance.note.trim()]);
  writePair(blocks, [words.rounding.title, roundingText(criteriaSet, language)]);
  writePair(blocks, [words.ranking.title, rankingText(criteriaSet, language)]);
}

function writeRun(blocks: BlockWriter, { run, words, evaluation }: BookContext): void {
  const { log } = words;
  blocks.skip();
  blocks.heading(log.run);
  writePair(blocks, [log.version, `danvan ${run.toolVersion}`]);
  writePair(blocks, [log.format, evaluation.schema]);
  writePair(blocks, [log.time, momentText(run, words)]);
  writePair(blocks, [log.command, run.command, STYLES.code]);
  for (const [name, value] of Object.entries(run.options)) {
    writePair(blocks, [log.option(name), value]);
  }
}

function writeInputs(blocks: BlockWriter, { run, words, evaluation }: BookContext): void {
  const { log } = words;
  blocks.skip();
  blocks.heading(log.inputs);
  blocks.table(
    [
      { header: log.file, content: ({ file }) => file, style: () => STYLES.text },
      { header: 'SHA-256', content: ({ sha256 }) => sha256, style: () => STYLES.code },
      { header: log.bytes, content: ({ bytes }) => bytes, style: () => STYLES.number },
    ],
    run.inputs,
  );
  for (const { file, sheet, layout, headerRow, units, columns } of evaluation.sources) {
    const place = cellRefText({ file, ...(sheet !== undefined && { sheet }) });
    writePair(blocks, [place, log.source({ layout, headerRow, units, columns })]);
  }
}

function writeLegend(blocks: BlockWriter, { words }: BookContext): void {
  const { log } = words;
  blocks.skip();
  blocks.heading(log.order);
  for (const [index, [step, what]] of log.steps.entries()) {
    writePair(blocks, [`${index + 1}. ${step}`, what]);
  }
  blocks.skip();
  blocks.heading(log.legend);
  for (const [mark, what] of log.marks) writePair(blocks, [mark, what]);
}
