import { ELEMENT_KIND_WORDS, ELEMENT_SOURCE_WORDS, MISSING_POLICY_WORDS } from '../words.js';
import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);
const from = (what: string) => (was: string, now: string) =>
  `${what} changed from ${was} to ${now}`;
const policy = (value: unknown) =>
  value === null
    ? 'as for the whole set'
    : (MISSING_POLICY_WORDS.en[value as 'zero'] ?? String(value));
const list = (value: unknown) => {
  const items = value as readonly string[];
  return items.length === 0 ? 'none' : items.join('; ');
};
const range = (value: unknown, texts: ChangeTexts) => {
  const { min, max } = value as { min: string | null; max: string | null };
  if (min === null && max === null) return 'no limits';
  if (max === null) return `${texts.number(min ?? '')} or more`;
  if (min === null) return `${texts.number(max)} or less`;
  return `${texts.number(min)}–${texts.number(max)}`;
};
const PERIODS: Readonly<Record<string, string>> = {
  'scoring-year': 'in the scoring year',
  'from-december-before': 'from December of the year before',
  any: 'any day',
};
const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  'full-points': 'full points',
  'leaves-maximum': 'leaves the maximum',
  'rescales-rest': 'the rest is converted to the whole scale',
};

/** Criteria and figures, in English. */
export const CRITERION_WORDS_EN: Pick<
  AllChangeWords,
  | 'criterion-added'
  | 'criterion-removed'
  | 'criterion-moved-away'
  | 'criterion-moved'
  | 'criterion-renamed'
  | 'criterion-split'
  | 'criterion-merged'
  | 'maximum-raised'
  | 'maximum-lowered'
  | 'evidence-changed'
  | 'citation-changed'
  | 'combination-changed'
  | 'cap-changed'
  | 'floor-changed'
  | 'multiplier-changed'
  | 'not-applicable-changed'
  | 'not-applicable-condition-changed'
  | 'criterion-missing-policy-changed'
  | 'element-added'
  | 'element-removed'
  | 'element-renamed'
  | 'element-id-changed'
  | 'element-kind-changed'
  | 'element-range-changed'
  | 'element-option-added'
  | 'element-option-removed'
  | 'element-option-renamed'
  | 'element-source-changed'
  | 'element-period-changed'
  | 'element-missing-policy-changed'
  | 'element-aliases-changed'
> = {
  'criterion-added': {
    name: 'New criterion',
    say: ({ points }, texts) => `new criterion, ${texts.points(points)}. ${texts.rule('after')}`,
  },
  'criterion-removed': {
    name: 'Criterion removed',
    say: ({ points }, texts) => `criterion dropped (${texts.points(points)} before)`,
  },
  'criterion-moved-away': {
    name: 'Moved to another table',
    say: ({ points, to }, texts) =>
      `no longer in this table (${texts.points(points)} before), moved to criterion ${texts.nodes(to, 'after')}`,
  },
  'criterion-moved': {
    name: 'Criterion moved',
    say: ({ from: old, to }, texts) =>
      `moved from criterion ${texts.node(old, 'before')} to criterion ${texts.node(to, 'after')}`,
  },
  'criterion-renamed': swapped('Criterion renamed', q, from('name')),
  'criterion-split': {
    name: 'Criterion split',
    say: ({ from: old, into }, texts) =>
      `split from criterion ${texts.node(old, 'before')} (${texts.nodePoints(old, 'before')}); now ${into.map((ref) => `${texts.node(ref, 'after')} (${texts.nodePoints(ref, 'after')})`).join(' and ')}`,
  },
  'criterion-merged': {
    name: 'Criteria merged',
    say: ({ from: old, to }, texts) =>
      `merged from criteria ${old.map((ref) => `${texts.node(ref, 'before')} (${texts.nodePoints(ref, 'before')})`).join(' and ')}; now ${texts.nodePoints(to, 'after')}`,
  },
  'maximum-raised': {
    ...swapped('Maximum raised', pts, () => ''),
    say: ({ from: was, to }, texts) =>
      `maximum raised from ${texts.number(was)} to ${texts.number(to)}`,
  },
  'maximum-lowered': {
    ...swapped('Maximum lowered', pts, () => ''),
    say: ({ from: was, to }, texts) =>
      `maximum lowered from ${texts.number(was)} to ${texts.number(to)}`,
  },
  'evidence-changed': swapped(
    'Evidence changed',
    (text) => (text === null ? 'none named' : q(text)),
    from('evidence'),
  ),
  'citation-changed': {
    name: 'Citation changed',
    say: (_, texts) =>
      `citation changed from ${q(texts.citation('before'))} to ${q(texts.citation('after'))}`,
    values: (_, texts) => [texts.citation('before'), texts.citation('after')],
  },
  'combination-changed': swapped(
    'How parts come together',
    (how) => (how === 'best' ? 'the best part counts' : 'parts are added up'),
    from('how parts come together'),
  ),
  'cap-changed': swapped(
    'Cap of the criterion',
    (value, texts) => (value === null ? 'the maximum of the criterion' : pts(value, texts)),
    from('cap of the parts together'),
  ),
  'floor-changed': swapped(
    'Floor of the criterion',
    (value, texts) => (value === null ? 'none' : pts(value, texts)),
    (was, now) =>
      now === 'none' ? `no more floor of ${was}` : `floor changed from ${was} to ${now}`,
  ),
  'multiplier-changed': swapped(
    'Factor by kind of unit',
    (value, texts) => texts.factors(value as null),
    from('factor'),
  ),
  'not-applicable-changed': swapped(
    'When it does not apply',
    (value) => NOT_APPLICABLE[String(value)] ?? 'always applies',
    (was, now) => `when it does not apply: ${was} before, ${now} now`,
  ),
  'not-applicable-condition-changed': {
    name: 'When it does not apply',
    say: (_, texts) =>
      `when it does not apply: ${texts.notApplicableWhen('before')} before; ${texts.notApplicableWhen('after')} now`,
  },
  'criterion-missing-policy-changed': swapped(
    'When not reported',
    policy,
    (was, now) => `when a figure is missing: ${was} before; ${now} now`,
  ),
  'element-added': {
    name: 'New figure',
    say: ({ label }) => `new figure: ${q(label)}`,
    values: ({ label }) => ['–', label],
  },
  'element-removed': {
    name: 'Figure removed',
    say: ({ label }) => `figure ${q(label)} is no longer asked for`,
    values: ({ label }) => [label, '–'],
  },
  'element-renamed': swapped('Figure renamed', q, from('name of the figure')),
  'element-id-changed': swapped('Id of the figure', q, from('id of the figure')),
  'element-kind-changed': swapped(
    'Kind of figure',
    (kind) => ELEMENT_KIND_WORDS.en[kind as 'count'] ?? String(kind),
    from('kind of figure'),
  ),
  'element-range-changed': swapped('Range of the figure', range, from('values accepted')),
  'element-option-added': {
    name: 'Option added',
    say: ({ label }) => `new option ${q(label)}`,
    values: ({ label }) => ['–', label],
  },
  'element-option-removed': {
    name: 'Option removed',
    say: ({ label }) => `option dropped ${q(label)}`,
    values: ({ label }) => [label, '–'],
  },
  'element-option-renamed': swapped('Option renamed', q, from('option')),
  'element-source-changed': swapped(
    'Source of the figure',
    (source) => ELEMENT_SOURCE_WORDS.en[source as 'survey'] ?? String(source),
    from('source of the figure'),
  ),
  'element-period-changed': swapped(
    'Period of the day',
    (period) => PERIODS[String(period)] ?? String(period),
    from('period accepted'),
  ),
  'element-missing-policy-changed': swapped(
    'When not reported',
    policy,
    (was, now) => `when not reported: ${was} before; ${now} now`,
  ),
  'element-aliases-changed': swapped(
    'Other column names',
    list,
    from('other column names accepted'),
  ),
};
