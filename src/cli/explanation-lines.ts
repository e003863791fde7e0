import { exact, exactText, sumOf } from '../domain/exact-number.js';
import type { ExplainInput } from '../explain.js';
import { explainWords } from '../labels/explain/explain-words.js';
import type { ToldNode } from '../labels/explain/tell-node.js';
import type { Language } from '../labels/language.js';
import { numberText } from '../labels/number-text.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../labels/words.js';
import { lostNodes, nodesNamed } from './explanation-parts.js';
import type { AskedExplanation } from './runs/explain.js';
import { wrapText } from './wrap-text.js';

/** Where the lines go. */
export interface LinesPlace {
  readonly language: Language;
  readonly width: number;
}

const INDENT = 2;
const CRITERIA_LINES = 3;
const DOWN_TO_THE_CELL = 4;

/** Explanations as an indented tree: first of what decision and year, then unit by unit. */
export function renderExplanations(
  input: Pick<ExplainInput, 'criteriaSet' | 'evaluation'>,
  asked: readonly AskedExplanation[],
  place: LinesPlace,
): string {
  const head = headLines(input, place).flatMap((text) => wrapText(text, place.width));
  return [head, ...asked.map((one) => unitLines(one, place))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headLines(
  { criteriaSet, evaluation }: Pick<ExplainInput, 'criteriaSet' | 'evaluation'>,
  { language }: LinesPlace,
): readonly string[] {
  const words = TERMINAL_WORDS[language];
  const { number, issuer } = criteriaSet.legalBasis;
  const { provenance, draft } = evaluation.criteriaSet;
  const isDraftSet = criteriaSet.status === 'draft';
  return [
    `${number} · ${issuer} · ${words.year(evaluation.year)}`,
    ...(provenance === 'full-text'
      ? []
      : [explainWords(language).provenance(PROVENANCE_WORDS[language][provenance])]),
    ...(isDraftSet ? [words.draftMark] : []),
    ...(draft && !isDraftSet ? [words.notFrozenMark] : []),
  ];
}

function unitLines(asked: AskedExplanation, place: LinesPlace): readonly string[] {
  const { tree, criteria, lost } = asked;
  if (lost) return lostLines(asked, place);
  if (criteria === undefined) {
    return treeLines(tree, { ...place, indent: 0, depth: asked.depth ?? CRITERIA_LINES });
  }
  const depth = asked.depth ?? DOWN_TO_THE_CELL;
  const nodes = nodesNamed(tree, criteria);
  return [
    ...wrapKept(tree.text, place.width),
    ...nodes.flatMap((node) => ['', ...treeLines(node, { ...place, indent: 0, depth })]),
  ];
}

/** Where points were lost: each criterion with its next step, deeper on request. */
function lostLines(
  { tree, criteria, depth = CRITERIA_LINES }: AskedExplanation,
  place: LinesPlace,
): readonly string[] {
  const words = explainWords(place.language);
  const nodes = lostNodes(tree, criteria);
  const total = sumOf(nodes.flatMap(({ lost }) => (lost === null ? [] : [exact(lost)])));
  const points = numberText(exactText(total), place.language);
  const summary = nodes.length === 0 ? words.nothingLost : words.lostTotal(points, nodes.length);
  return [
    ...wrapKept(tree.text, place.width),
    ...wrapKept(summary, place.width),
    ...nodes.flatMap((node) => {
      const told = { ...node, children: node.children.map(lifted) };
      return ['', ...treeLines(told, { ...place, indent: INDENT, depth })];
    }),
  ];
}

/** What was lost, or why there are no points, belongs to the line of the criterion here. */
function lifted(node: ToldNode): ToldNode {
  const isReason = node.kind === 'lost' || node.kind === 'missing-figures';
  return isReason ? { ...node, level: CRITERIA_LINES } : node;
}

const KEPT = / (?=%|điểm|points?\b)|(?<=\d) (?=trên|of)|(?<=\d (?:trên|of)) (?=\d)/gu;
const NO_BREAK = '\u00a0';

/** Lines that never part a number from what it counts. */
function wrapKept(text: string, width: number): readonly string[] {
  return wrapText(text.replace(KEPT, NO_BREAK), width).map((line) =>
    line.replaceAll(NO_BREAK, ' '),
  );
}

interface TreePlace extends LinesPlace {
  readonly indent: number;
  readonly depth: number;
}

function treeLines(node: ToldNode, place: TreePlace): readonly string[] {
  const { indent, depth, width } = place;
  if (node.level > depth) return [];
  const below = { ...place, indent: indent + INDENT };
  const room = Math.max(width - indent - INDENT, INDENT);
  const [first = '', ...rest] = wrapKept(node.text, room);
  return [
    `${' '.repeat(indent)}${first}`,
    ...rest.map((line) => `${' '.repeat(indent + INDENT)}${line}`),
    ...node.children.flatMap((child) => treeLines(child, below)),
  ];
}
