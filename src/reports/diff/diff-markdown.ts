import type { DiffPart } from '../../labels/diff/diff-document.js';
import type { DiffSummary } from '../../labels/diff/diff-summary.js';
import { DOCUMENT_WORDS } from '../../labels/diff/document-words.js';
import type { UnitsPage } from '../../labels/diff/units-document.js';
import { UNITS_WORDS } from '../../labels/diff/units-words.js';
import type { Language } from '../../labels/language.js';

/** Text that Markdown shows as it is, also inside a table. */
function escaped(text: string): string {
  return text
    .replace(/([\\|*_`<>[\]])/g, '\\$1')
    .replace(/^(#|\d+\.|[-+] )/, '\\$1')
    .replaceAll('\n', '<br>');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function partText({ heading, rows }: DiffPart, language: Language): string {
  const { columns } = DOCUMENT_WORDS[language];
  const head = [
    columns.index,
    columns.criterion,
    columns.old,
    columns.now,
    columns.kind,
    columns.effect,
    columns.basis,
  ];
  const lines = rows.map((row, index) =>
    tableRow([
      String(index + 1),
      escaped(row.subject),
      escaped(row.old),
      escaped(row.now),
      escaped(row.notes.join('\n')),
      escaped(row.effectText),
      escaped(row.basis),
    ]),
  );
  return [`## ${heading}`, '', tableRow(head), tableRow(head.map(() => '---')), ...lines].join(
    '\n',
  );
}

/** The comparison as Markdown: head, what it does per unit group, a table for each part. */
export function diffMarkdown(
  summary: DiffSummary,
  parts: readonly DiffPart[],
  language: Language,
): string {
  const words = DOCUMENT_WORDS[language];
  const head = [
    `# ${escaped(summary.title)}`,
    '',
    `- ${words.before}: ${escaped(summary.before)}`,
    `- ${words.after}: ${escaped(summary.after)}`,
    ...summary.warnings.map((warning) => `- **${escaped(warning)}**`),
    '',
    parts.length === 0 ? words.noChange : `${escaped(summary.counts)}.`,
    '',
    `## ${words.groupsTitle}`,
    '',
    ...summary.groups.map((line) => `- ${escaped(line)}`),
    '',
    `*${words.effectsNote}*`,
  ].join('\n');
  return `${[head, ...parts.map((part) => partText(part, language))].join('\n\n')}\n`;
}

/** The pages for units as Markdown, one after the other. */
export function unitsMarkdown(pages: readonly UnitsPage[], language: Language): string {
  const texts = pages.map(({ title, intro, sections }) =>
    [
      `# ${escaped(title)}`,
      '',
      escaped(intro),
      ...(sections.length === 0 ? ['', UNITS_WORDS[language].nothing] : []),
      ...sections.flatMap(({ heading, lines }) => [
        '',
        `## ${heading}`,
        '',
        ...lines.map((line) => `- ${escaped(line)}`),
      ]),
    ].join('\n'),
  );
  return `${texts.join('\n\n')}\n`;
}
