import type { AppraisalReport } from '../domain/appraisal-report.js';
import { APPRAISAL_WORDS } from '../labels/appraisal/appraisal-words.js';
import { reportSentences, shareText, signedText } from '../labels/appraisal/tell-report.js';
import type { Language } from '../labels/language.js';
import { shortNumberText } from '../labels/number-text.js';
import type { TextColumn } from './text-table.js';
import { renderTextTable } from './text-table.js';
import { wrapText } from './wrap-text.js';

const SHOWN = 10;

/** How it is shown. */
interface Manner {
  readonly language: Language;
  readonly width: number;
  tableLabel(id: string): string;
}

/** On the terminal: the sentences, then who overstates, what causes it, who changed how much, and every change. */
export function renderAppraisalReport(report: AppraisalReport, manner: Manner): string {
  const blocks = [
    reportSentences(report, manner.language)
      .flatMap((text) => wrapText(text, manner.width))
      .join('\n'),
    unitBlock(report, manner),
    criterionBlock(report, manner),
    authorityBlock(report, manner),
    changeBlock(report, manner),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

type Kind = 'units' | 'criteria' | 'authorities' | 'changes';

interface Block {
  readonly kind: Kind;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
}

function block({ kind, columns, rows }: Block, { language, width }: Manner): string {
  if (rows.length === 0) return '';
  const { headings } = APPRAISAL_WORDS[language].report;
  return `${headings[kind]}\n${renderTextTable(columns, rows, width)}`;
}

function unitBlock({ units }: AppraisalReport, manner: Manner): string {
  const { language } = manner;
  const { columns } = APPRAISAL_WORDS[language].report;
  const shown = units.filter(
    ({ overstated, changed, filled }) => overstated !== '0' || changed + filled > 0,
  );
  return block(
    {
      kind: 'units',
      columns: [
        { title: columns.unit },
        { title: columns.name, gives: 'cut' },
        { title: columns.overstated, align: 'right', gives: 'wrap' },
        { title: columns.changed, align: 'right', gives: 'wrap' },
        { title: columns.net, align: 'right', gives: 'wrap' },
      ],
      rows: shown
        .slice(0, SHOWN)
        .map(({ unitId, name, overstated, changed, filled, net }) => [
          unitId,
          name,
          signedText(overstated, language),
          String(changed + filled),
          signedText(net, language),
        ]),
    },
    manner,
  );
}

function criterionBlock({ criteria }: AppraisalReport, manner: Manner): string {
  const { language } = manner;
  const { columns } = APPRAISAL_WORDS[language].report;
  return block(
    {
      kind: 'criteria',
      columns: [
        { title: columns.criterion },
        { title: columns.label, gives: 'cut' },
        { title: columns.table, gives: 'cut' },
        { title: columns.overstated, align: 'right', gives: 'wrap' },
        { title: columns.units, align: 'right', gives: 'wrap' },
        { title: columns.changed, align: 'right', gives: 'wrap' },
      ],
      rows: criteria
        .slice(0, SHOWN)
        .map(({ table, criterion, label, overstated, higher, changed, filled }) => [
          criterion,
          label,
          manner.tableLabel(table),
          signedText(overstated, language),
          String(higher),
          String(changed + filled),
        ]),
    },
    manner,
  );
}

function authorityBlock({ authorities }: AppraisalReport, manner: Manner): string {
  const { language } = manner;
  const { columns, noAuthority } = APPRAISAL_WORDS[language].report;
  return block(
    {
      kind: 'authorities',
      columns: [
        { title: columns.authority, gives: 'wrap' },
        { title: columns.scores, align: 'right' },
        { title: columns.changed, align: 'right' },
        { title: columns.share, align: 'right' },
        { title: columns.up, align: 'right' },
        { title: columns.down, align: 'right' },
      ],
      rows: authorities.map(({ authority, scores, changed, filled, share, up, down }) => [
        authority ?? noAuthority,
        String(scores),
        String(changed + filled),
        shareText(share, language),
        shortNumberText(up.sum, language),
        shortNumberText(down.sum, language),
      ]),
    },
    manner,
  );
}

function changeBlock({ changes }: AppraisalReport, manner: Manner): string {
  const { language } = manner;
  const { columns, noReason } = APPRAISAL_WORDS[language].report;
  const points = (text: string | null) => (text === null ? '–' : shortNumberText(text, language));
  return block(
    {
      kind: 'changes',
      columns: [
        { title: columns.unit },
        { title: columns.criterion },
        { title: columns.computed, align: 'right' },
        { title: columns.appraised, align: 'right' },
        { title: columns.effect, align: 'right' },
        { title: columns.reason, gives: 'wrap' },
      ],
      rows: changes.map(({ unitId, criterion, computed, appraised, effect, reason }) => [
        unitId,
        criterion,
        points(computed),
        points(appraised),
        signedText(effect, language),
        reason ?? noReason,
      ]),
    },
    manner,
  );
}
