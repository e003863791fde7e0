import type { CriterionNode } from '../../criteria/criterion.js';
import { isGroup } from '../../criteria/criterion.js';
import type { PlacedNode } from '../../criteria/walk-table.js';
import { walkTable } from '../../criteria/walk-table.js';
import { citationText } from '../../labels/citation-text.js';
import { SECTION_KIND_WORDS } from '../../labels/words.js';
import type { BlockWriter, TableColumn } from './block-writer.js';
import { makeBlockWriter } from './block-writer.js';
import type { Book } from './book.js';
import type { BookContext, TableEntry } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { writeGradeRules } from './grade-rules.js';
import { setUpPage } from './page-setup.js';
import { writeSetNotes } from './set-notes.js';
import { writeTitles } from './title-block.js';

const WIDTHS = [9, 44, 9, 58, 30, 34] as const;
const START = 4;

/** The whole set as the annex of a decision prints it: tables, grades, conditions, notes, sources. */
export function addCriteriaSheet(book: Book, context: BookContext): void {
  const sheet = book.addSheet(context.sheets.criteria);
  writeTitles(sheet, { title: () => context.words.titles.criteria, context });
  const blocks = makeBlockWriter(sheet, START, WIDTHS);
  blocks.paragraph(context.criteriaSet.title, STYLES.groupText);
  writeSetNotes(blocks, context);
  for (const table of context.tables) writeTable(blocks, table, context);
  writeGradeRules(blocks, context);
  setUpPage(
    sheet,
    { landscape: true, columns: WIDTHS.length, rows: blocks.nextRow() - 1 },
    context,
  );
}

function writeTable(blocks: BlockWriter, table: TableEntry, context: BookContext): void {
  const { words, criteriaSet } = context;
  blocks.skip();
  blocks.heading(words.criteria.table(table.table.label, table.table.scale));
  const groups = criteriaSet.unitGroups.filter((group) => group.table === table.table.id);
  blocks.paragraph(words.criteria.appliesTo(groups.map(({ label }) => label).join('; ')));
  blocks.table(nodeColumns(table, context), walkTable(table.table));
}

type Node = PlacedNode<CriterionNode>;

function nodeColumns(table: TableEntry, context: BookContext): readonly TableColumn<Node>[] {
  const { words } = context;
  const [id, label, maximum, rule, evidence, citation] = words.criteria.headers;
  const text = textStyle(STYLES.groupText, STYLES.small);
  return [
    {
      header: id,
      content: ({ node }) => node.id,
      style: textStyle(STYLES.groupNumber, STYLES.smallCentre),
    },
    { header: label, content: ({ node }) => node.label, style: text },
    {
      header: maximum,
      content: ({ node }) => node.maxPoints,
      style: textStyle(STYLES.groupNumber, STYLES.smallNumber),
    },
    { header: rule, content: ({ node }) => ruleText(node, table, context), style: text },
    {
      header: evidence,
      content: ({ node }) => (isGroup(node) ? null : (node.evidence ?? '')),
      style: text,
    },
    {
      header: citation,
      content: ({ node }) =>
        node.citation === undefined ? null : citationText(node.citation, context.criteriaSet),
      style: text,
    },
  ];
}

function textStyle(group: CellStyle, leaf: CellStyle): (row: Node) => CellStyle {
  return ({ node }) => (isGroup(node) ? group : leaf);
}

/** The rules in words; for sections beside the scale what they are. */
function ruleText(node: CriterionNode, table: TableEntry, context: BookContext): string | null {
  const { words, language } = context;
  if (isGroup(node)) {
    if (node.kind === undefined || node.kind === 'scored') return null;
    return words.criteria.aside(SECTION_KIND_WORDS[language][node.kind]);
  }
  return table.leaves.get(node.id)?.ruleWords ?? '';
}
