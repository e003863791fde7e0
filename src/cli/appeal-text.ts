import type { Appealed } from '../appeal.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { RevisedUnit, Revisions } from '../domain/predecessor.js';
import { hasAppealed, largestFirst } from '../domain/sort-revisions.js';
import { APPEAL_WORDS } from '../labels/appeal/appeal-words.js';
import type { RevisionContext } from '../labels/appeal/tell-revisions.js';
import {
  causesText,
  tellCriterion,
  tellFigure,
  tellUnit,
} from '../labels/appeal/tell-revisions.js';
import type { Language } from '../labels/language.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { WORKBOOK_WORDS } from '../labels/workbook/workbook-words.js';
import { momentText } from '../reports/workbook/moment-text.js';
import { wrapText } from './wrap-text.js';

const SHORT_HASH = 12;

/**
 * What appeals changed, as lines of a terminal: the units that appealed with what was decided, and apart
 * from them those that did not and whose result changed all the same; the largest change first.
 */
export function appealText(
  { evaluation, predecessor }: Appealed,
  set: CriteriaSet,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const words = APPEAL_WORDS[language];
  const context = revisionContext(set, language);
  const names = new Map(evaluation.units.map(({ unitId, name }) => [unitId, name]));
  const { file, sha256, ranAt } = predecessor;
  const moment = momentText({ ranAt, ...NO_RUN }, WORKBOOK_WORDS[language]);
  const sorted = largestFirst(predecessor.units);
  const [own, moved] = [sorted.filter(hasAppealed), sorted.filter((unit) => !hasAppealed(unit))];
  const line = (unit: RevisedUnit) =>
    `${unit.unitId} (${names.get(unit.unitId)}): ${tellUnit(unit, context)}`;
  const lines: readonly Line[] = [
    [0, `${words.replaces({ file, hash: sha256.slice(0, SHORT_HASH), moment })}.`],
    [0, ''],
    [0, words.appealed(own.length)],
    ...own.flatMap((unit): readonly Line[] => [
      [1, `${line(unit)}.`],
      ...decisionLines(unit, predecessor, context),
    ]),
    [0, ''],
    [0, moved.length === 0 ? words.nobodyMoved : words.moved(moved.length)],
    ...moved.flatMap((unit): readonly Line[] => [
      [1, `${line(unit)} – ${causesText(unit, context)}.`],
      ...decisionLines(unit, predecessor, context),
    ]),
  ];
  return `${lines.flatMap((one) => indented(one, width)).join('\n')}\n`;
}

/** A text and how far it is indented. */
type Line = readonly [level: number, text: string];

const INDENT = 2;

function indented([level, text]: Line, width: number): readonly string[] {
  const [first = '', ...rest] = wrapText(text, Math.max(width - INDENT * (level + 2), MIN_WIDTH));
  const room = ' '.repeat(INDENT * level);
  return [`${room}${first}`, ...rest.map((part) => `${room}${' '.repeat(INDENT * 2)}${part}`)];
}

const MIN_WIDTH = 40;

/** What was decided of a unit: corrected figures before the points that follow from them. */
function decisionLines(
  { unitId }: RevisedUnit,
  { criteria, figures }: Revisions,
  context: RevisionContext,
): readonly Line[] {
  const told = [
    ...figures.filter((one) => one.unitId === unitId).map((one) => tellFigure(one, context)),
    ...criteria
      .filter((one) => one.unitId === unitId)
      .map((one): readonly string[] => {
        const [points = '', ...why] = tellCriterion(one, context);
        return [`${one.criterion}: ${points}`, ...why];
      }),
  ];
  return told.flatMap(([what = '', ...why]) => [
    [2, startSentence(what)] as const,
    ...why.map((text) => [3, startSentence(text)] as const),
  ]);
}

const NO_RUN = { toolVersion: '', command: '', options: {}, inputs: [] };

/** Words of a set for what changed. */
function revisionContext(set: CriteriaSet, language: Language): RevisionContext {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  const grades = new Map(set.grades.bands.map(({ id, label }) => [id, label]));
  return {
    language,
    elementLabel: (id) => labels.get(id) ?? id,
    gradeLabel: (id) => grades.get(id) ?? id,
  };
}
