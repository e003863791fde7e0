import type { Language } from '../../../src/labels/language.js';
import { startSentence } from '../../../src/labels/rules/start-sentence.js';
import type { TableProgram } from '../../../src/rules/rule-set.js';
import { planLeaves } from '../../../src/rules/rule-set.js';
import type { RunExample } from './example-set.js';
import { code } from './markdown.js';
import { prettyJson } from './pretty-json.js';
import type { Settings } from './rule-words.js';
import { criterionSentences, says, settingSentences } from './rule-words.js';

/** The rules of an example in both languages, and what they compile to. */
export function ruleLines(run: RunExample, settings: Settings): readonly string[] {
  const json = compiled(run, settings).map((item) => prettyJson(item));
  return [
    '## Quy tắc thành lời · The rules in words',
    ...inBoth((language) => [
      ...criterionSentences(run, language),
      ...settingSentences(run, settings, language),
    ]),
    '',
    '## Quy tắc đã biên dịch · What it compiles to',
    '<details><summary>JSON</summary>',
    '',
    ...code('json', json.join('\n')),
    '</details>',
    '',
  ];
}

/** What settings of the set say, in both languages, without the criteria. */
export function settingLines(run: RunExample, settings: Settings): readonly string[] {
  return [...inBoth((language) => settingSentences(run, settings, language)), ''];
}

/** A list of sentences, each in Vietnamese and below it in English. */
function inBoth(sentences: (language: Language) => readonly string[]): readonly string[] {
  const english = sentences('en');
  return sentences('vi').flatMap((text, index) => [
    `- ${startSentence(text)}\\`,
    `  *${startSentence(english[index] ?? '')}*`,
  ]);
}

function compiled({ rules }: RunExample, settings: Settings): readonly unknown[] {
  const { readFrom, quotas = [] } = rules.grades;
  const groups = rules.unitGroups.filter((group) => 'leavesOut' in group || 'ranked' in group);
  return [
    ...rules.tables.flatMap((program) => compiledTable(program, settings)),
    ...(says(settings, 'readFrom') ? [{ grades: { readFrom } }] : []),
    ...quotas,
    ...groups,
    ...(says(settings, 'rounding') ? [{ rounding: rules.rounding }] : []),
    ...(says(settings, 'totals') ? [{ totals: rules.totals }] : []),
    ...(says(settings, 'ranking') ? [{ ranking: rules.ranking }] : []),
  ];
}

/** The place of a criterion in the plan is shown where it says what no rule says. */
function compiledTable(
  { sections, scoring, outcome }: TableProgram,
  settings: Settings,
): readonly unknown[] {
  const planned = sections
    .flatMap(planLeaves)
    .filter((leaf) => 'notApplicable' in leaf || leaf.parts.length > 1);
  const ofOutcome = outcome.rules.filter(
    ({ event }) => event.type === 'effect' || says(settings, 'bands'),
  );
  return [...scoring.facts, ...scoring.rules, ...planned, ...outcome.facts, ...ofOutcome];
}
