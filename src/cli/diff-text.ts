import type { DiffPart } from '../labels/diff/diff-document.js';
import type { DiffRow } from '../labels/diff/diff-row.js';
import type { DiffSummary } from '../labels/diff/diff-summary.js';
import { DOCUMENT_WORDS } from '../labels/diff/document-words.js';
import type { UnitsPage } from '../labels/diff/units-document.js';
import { UNITS_WORDS } from '../labels/diff/units-words.js';
import type { Language } from '../labels/language.js';
import { wrapText } from './wrap-text.js';

/** A text in lines, the first after a mark, the others under it. */
function hanging(text: string, mark: string, width: number): readonly string[] {
  const room = Math.max(20, width - mark.length);
  const indent = ' '.repeat(mark.length);
  return text
    .split('\n')
    .flatMap((line) => wrapText(line, room))
    .map((line, index) => `${index === 0 ? mark : indent}${line}`);
}

function ruled(text: string): readonly string[] {
  return [text, '─'.repeat(text.length)];
}

function rowLines(row: DiffRow, width: number): readonly string[] {
  const effect = row.effect === 'none' ? [] : hanging(row.effectText, '  → ', width);
  return [
    ...hanging(row.subject, '', width),
    ...row.sentences.flatMap((text) => hanging(text, '  - ', width)),
    ...effect,
  ];
}

/** The comparison on the terminal: head, what it does per group, then every change in order. */
export function renderDiff(
  {
    summary,
    parts,
    isSame,
  }: {
    readonly summary: DiffSummary;
    readonly parts: readonly DiffPart[];
    readonly isSame: boolean;
  },
  language: Language,
  width: number,
): string {
  const words = DOCUMENT_WORDS[language];
  if (isSame) return [summary.title, words.noChange].join('\n');
  const head = [
    ...wrapText(summary.title, width),
    ...hanging(summary.before, `${words.before}: `, width),
    ...hanging(summary.after, `${words.after}: `, width),
    ...summary.warnings.flatMap((text) => hanging(text, '! ', width)),
    ...hanging(`${summary.counts}.`, '', width),
    '',
    ...ruled(words.groupsTitle),
    ...summary.groups.flatMap((text) => hanging(text, '- ', width)),
  ];
  const body = parts.flatMap((part) => [
    '',
    ...ruled(part.heading),
    ...part.rows.flatMap((row) => rowLines(row, width)),
  ]);
  return [...head, ...body].join('\n');
}

/** The pages for units on the terminal, one after the other. */
export function renderUnits(
  pages: readonly UnitsPage[],
  language: Language,
  width: number,
): string {
  return pages
    .map(({ title, intro, sections }) =>
      [
        ...wrapText(title, width),
        ...wrapText(intro, width),
        ...(sections.length === 0 ? ['', UNITS_WORDS[language].nothing] : []),
        ...sections.flatMap(({ heading, lines }) => [
          '',
          ...ruled(heading),
          ...lines.flatMap((line) => hanging(line, '- ', width)),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
