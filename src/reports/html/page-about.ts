import type { RevisedUnit } from '../../domain/predecessor.js';
import { predecessorsOf } from '../../domain/predecessor.js';
import { hasAppealed, largestFirst } from '../../domain/sort-revisions.js';
import {
  causesText,
  tellCriterion,
  tellFigure,
  tellUnit,
} from '../../labels/appeal/tell-revisions.js';
import { citationText } from '../../labels/citation-text.js';
import {
  describeMinimum,
  describeQuota,
  describeSmallerScale,
} from '../../labels/limits/describe-limits.js';
import { rankingText, roundingText } from '../../labels/limits/rule-sentences.js';
import { describeCondition } from '../../labels/rules/describe-condition.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { describeEffect, PROVENANCE_WORDS } from '../../labels/words.js';
import type { BookContext } from '../workbook/book-context.js';
import { momentText } from '../workbook/moment-text.js';
import { revisionContext } from '../workbook/revision-context.js';
import { replacesText } from '../workbook/revision-sheet.js';
import type { PageContext } from './page-context.js';
import type { PageSection } from './page-model.js';

type Row = readonly [name: string, text: string];

/** Where the result comes from and by which rules: set, grades, conditions, run, inputs, order. */
export function pageAbout(context: PageContext): readonly PageSection[] {
  const makers = [
    revisionRows,
    originRows,
    gradeRows,
    conditionRows,
    limitRows,
    runRows,
    inputRows,
    stepRows,
  ] as const;
  return makers.flatMap((make): readonly PageSection[] => {
    const [vi, en] = [make(context.vi), make(context.en)];
    if (vi.rows.length === 0) return [];
    return [
      {
        title: context.text(vi.title, en.title),
        rows: vi.rows.map(([name, text], index) => {
          const [otherName = name, otherText = text] = en.rows[index] ?? [];
          return [context.text(name, otherName), context.text(text, otherText)] as const;
        }),
      },
    ];
  });
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What appeals changed: the record that was replaced, units that appealed, the others, what was decided. */
function revisionRows(book: BookContext): Section {
  const { predecessor, words, units } = book;
  const own = revisionContext(book);
  const names = new Map(units.map(({ result }) => [result.unitId, result.name]));
  const rows = predecessorsOf(predecessor).flatMap((round): readonly Row[] => [
    [round.file, replacesText(round, book)],
    ...appealedFirst(round.units).map((unit): Row => {
      const { unitId } = unit;
      const text = `${startSentence(tellUnit(unit, own))} – ${causesText(unit, own)}`;
      return [`${unitId} – ${names.get(unitId) ?? unitId}`, text];
    }),
    ...round.figures.map((one): Row => [one.unitId, sentences(tellFigure(one, own))]),
    ...round.criteria.map(
      (one): Row => [`${one.unitId} – ${one.criterion}`, sentences(tellCriterion(one, own))],
    ),
  ]);
  return { title: words.sheets.revisions, rows };
}

function appealedFirst(units: readonly RevisedUnit[]): readonly RevisedUnit[] {
  const sorted = largestFirst(units);
  return [...sorted.filter(hasAppealed), ...sorted.filter((unit) => !hasAppealed(unit))];
}

function sentences(texts: readonly string[]): string {
  return texts.map((text) => `${startSentence(text)}.`).join(' ');
}

function originRows({ evaluation, criteriaSet, words, language }: BookContext): Section {
  const { log, criteria } = words;
  const { id, title, sha256, rulesSha256, draft } = evaluation.criteriaSet;
  const { level, note } = criteriaSet.provenance;
  const state = criteriaSet.status === 'draft' ? log.draftSet : log.draft;
  return {
    title: criteria.provenance,
    rows: [
      [log.provenance, startSentence(PROVENANCE_WORDS[language][level])],
      [log.provenanceNote, note.trim()],
      [log.setTitle, title],
      [log.setId, id],
      [log.year, String(evaluation.year)],
      [log.rulesState, startSentence(draft ? state : log.frozen)],
      [log.setHash, sha256],
      [log.rulesHash, rulesSha256],
      ...criteriaSet.notes.map((text): Row => [criteria.notes, text.trim()]),
      ...criteriaSet.sources.map(
        (source): Row => [`${criteria.sources}: ${source.id}`, source.title],
      ),
    ],
  };
}

function gradeRows({ tables, words, criteriaSet, language }: BookContext): Section {
  const [first] = tables;
  const grades = (first?.outcomeRules ?? []).flatMap(({ event, conditions }): readonly Row[] => {
    if (first === undefined || event.type !== 'grade') return [];
    const { grade } = event.params;
    const when = startSentence(describeCondition(conditions, first.words));
    return [[first.words.grades.get(grade) ?? grade, when]];
  });
  const scales = criteriaSet.unitGroups.flatMap((group): readonly Row[] => {
    const text = describeSmallerScale(group, language);
    return text === undefined ? [] : [[group.label, startSentence(text)]];
  });
  return {
    title: words.criteria.grades,
    rows: [
      ...grades,
      [words.rounding.title, startSentence(roundingText(criteriaSet, language))],
      [words.ranking.title, startSentence(rankingText(criteriaSet, language))],
      ...scales,
    ],
  };
}

function conditionRows({ tables, words, criteriaSet }: BookContext): Section {
  const rows = criteriaSet.conditions.flatMap((named): readonly Row[] => {
    const table = tables.find(({ outcomeRules }) => outcomeRules.some((rule) => isOf(rule, named)));
    const rule = table?.outcomeRules.find((each) => isOf(each, named));
    if (table === undefined || rule?.event.type !== 'effect') return [];
    const when = startSentence(describeCondition(rule.conditions, table.words));
    const does = startSentence(describeEffect(rule.event.params, table.words));
    return [[named.label, `${when} → ${does}. ${citationText(named.citation, criteriaSet)}`]];
  });
  return { title: words.criteria.conditions, rows };
}

function isOf(
  { event }: BookContext['tables'][number]['outcomeRules'][number],
  { id }: { readonly id: string },
): boolean {
  return event.type === 'effect' && event.params.condition === id;
}

function limitRows({ criteriaSet, words, language }: BookContext): Section {
  const { minimums, quotas } = criteriaSet.grades;
  return {
    title: words.criteria.limits,
    rows: [
      ...minimums.map((each): Row => [each.label, describeMinimum(each, criteriaSet, language)]),
      ...quotas.map((each): Row => [each.label, describeQuota(each, criteriaSet, language)]),
    ].map(([label, text]) => [label, startSentence(text)]),
  };
}

function runRows({ run, words }: BookContext): Section {
  const { log } = words;
  return {
    title: log.run,
    rows: [
      [log.version, `danvan ${run.toolVersion}`],
      [log.time, momentText(run, words)],
      [log.command, run.command],
      ...Object.entries(run.options).map(([name, value]): Row => [log.option(name), value]),
    ],
  };
}

function inputRows({ run, evaluation, words }: BookContext): Section {
  const { log } = words;
  return {
    title: log.inputs,
    rows: [
      ...run.inputs.map(({ file, sha256 }): Row => [file, `SHA-256 ${sha256}`]),
      ...evaluation.sources.map(({ file, sheet, ...source }): Row => {
        const place = sheet === undefined ? file : `${file} ▸ ${sheet}`;
        return [place, startSentence(log.source(source))];
      }),
    ],
  };
}

function stepRows({ words }: BookContext): Section {
  const rows = words.log.steps.map(
    ([step, what], index): Row => [`${index + 1}. ${step}`, startSentence(what)],
  );
  return { title: words.log.order, rows };
}
