import { disagreements } from '../appraisal/settle-appraisals.js';
import type { SettledBy } from '../criteria/criteria-set-file.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exactText } from '../domain/exact-number.js';
import type { SettledScore, Settlement } from '../domain/settlement.js';
import { UNSETTLED_WHY } from '../domain/settlement.js';
import { APPRAISAL_WORDS } from '../labels/appraisal/appraisal-words.js';
import type { Language } from '../labels/language.js';
import { shortNumberText } from '../labels/number-text.js';
import { SETTLED_BY_WORDS } from '../labels/words.js';
import { renderTextTable } from './text-table.js';

const SHOWN = 20;

/** What to tell of a settlement. */
export interface ToldSettlement {
  readonly settlement: Settlement;
  readonly way: SettledBy | undefined;
  readonly language: Language;
  readonly width: number;
  /** The files were made from different records. */
  readonly othersRecords: boolean;
}

/** On the terminal: on what members differ, the largest first, what is open, and who left something out. */
export function renderSettlement(told: ToldSettlement): string {
  const { settlement, way, language, othersRecords } = told;
  const words = APPRAISAL_WORDS[language].settle;
  const { members, scores } = settlement;
  const disputes = disagreements(settlement);
  const open = scores.filter(({ outcome }) => 'why' in outcome).length;
  const silent = members.flatMap(({ name }) => {
    const count = scores.filter((score) => score.silent.includes(name)).length;
    return count === 0 ? [] : [words.silent(name, count)];
  });
  const lines = [
    words.head(members.length, scores.length),
    ...(way === undefined ? [words.noWay] : [words.way(SETTLED_BY_WORDS[language][way])]),
    ...(othersRecords ? [`! ${words.otherRecords}`] : []),
    ...(open === 0 ? [] : [`! ${words.unsettled(open)}`, ...reasonLines(scores, language)]),
    ...silent.map((text) => `! ${text}`),
    ...(disputes.length === 0
      ? []
      : ['', words.disputes(disputes.length), renderDisputes(disputes.slice(0, SHOWN), told)]),
    ...(disputes.length > SHOWN ? [words.more(disputes.length - SHOWN)] : []),
    '',
    words.next,
  ];
  return `${lines.join('\n')}\n`;
}

/** Why places are open, each reason with its number of places. */
function reasonLines(scores: readonly SettledScore[], language: Language): readonly string[] {
  const { why } = APPRAISAL_WORDS[language];
  return UNSETTLED_WHY.flatMap((reason) => {
    const own = scores.filter(({ outcome }) => 'why' in outcome && outcome.why === reason);
    return own.length === 0 ? [] : [`    ${own.length}: ${why[reason]}`];
  });
}

function renderDisputes(
  scores: readonly SettledScore[],
  { language, width }: ToldSettlement,
): string {
  const { settle } = APPRAISAL_WORDS[language];
  const number = (value: ExactNumber) => shortNumberText(exactText(value), language);
  return renderTextTable(
    [
      { title: settle.columns.unit },
      { title: settle.columns.criterion },
      { title: settle.columns.spread, align: 'right' },
      { title: settle.columns.votes, gives: 'wrap' },
      { title: settle.columns.result, align: 'right' },
    ],
    scores.map(({ unitId, criterion, spread, votes, outcome }) => [
      unitId,
      criterion,
      number(spread),
      votes.map(({ member, points }) => `${member}: ${number(points)}`).join('; '),
      'how' in outcome ? number(outcome.points) : '–',
    ]),
    width,
  );
}
