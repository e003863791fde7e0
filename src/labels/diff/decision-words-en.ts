import {
  MISSING_POLICY_WORDS,
  PROVENANCE_WORDS,
  SECTION_KIND_WORDS,
  SETTLED_BY_WORDS,
} from '../words.js';
import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const plain = (text: unknown) => String(text);
const orNone = (text: unknown) => (text === null ? 'none' : String(text));
const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);
const from = (what: string) => (was: string, now: string) =>
  `${what} changed from ${was} to ${now}`;
const policy = (value: unknown) =>
  value === null ? 'not stated' : (MISSING_POLICY_WORDS.en[value as 'zero'] ?? String(value));
const settlement = (value: unknown) =>
  value === null ? 'not stated' : (SETTLED_BY_WORDS.en[value as 'mean'] ?? String(value));
const list = (value: unknown) => {
  const items = value as readonly string[];
  return items.length === 0 ? 'none' : items.join('; ');
};

/** The decision, its units, tables and sections, in English. */
export const DECISION_WORDS_EN: Pick<
  AllChangeWords,
  | 'title-changed'
  | 'status-changed'
  | 'scheme-changed'
  | 'legal-basis-changed'
  | 'provenance-changed'
  | 'note-added'
  | 'note-removed'
  | 'years-changed'
  | 'succession-changed'
  | 'lineage-changed'
  | 'source-added'
  | 'source-removed'
  | 'source-document-changed'
  | 'set-missing-policy-changed'
  | 'appraisal-settlement-changed'
  | 'unit-group-added'
  | 'unit-group-removed'
  | 'unit-group-renamed'
  | 'unit-group-aliases-changed'
  | 'unit-group-table-changed'
  | 'unit-group-leaves-out-changed'
  | 'unit-group-scale-changed'
  | 'unit-group-ranked-changed'
  | 'table-added'
  | 'table-removed'
  | 'table-renamed'
  | 'table-split'
  | 'table-merged'
  | 'table-scale-changed'
  | 'order-changed'
  | 'section-added'
  | 'section-removed'
  | 'section-renamed'
  | 'section-moved'
  | 'section-maximum-changed'
  | 'bonus-limit-changed'
  | 'deduction-limit-changed'
  | 'section-kind-changed'
  | 'section-citation-changed'
> = {
  'title-changed': swapped('Title changed', q, from('title')),
  'status-changed': swapped(
    'Status',
    (status) => (status === 'draft' ? 'draft' : 'in force'),
    from('status'),
  ),
  'scheme-changed': swapped(
    'What is evaluated',
    (text) => (text === null ? 'dân vận work' : String(text)),
    from('what is evaluated'),
  ),
  'legal-basis-changed': swapped(
    'Decision',
    (basis, texts) => {
      const { number, issuer, issuedOn } = basis as {
        number: string;
        issuer: string;
        issuedOn: string;
      };
      return `${number} of ${texts.day(issuedOn)}, ${issuer}`;
    },
    (was, now) => `the basis ${was} is replaced by ${now}`,
  ),
  'provenance-changed': swapped(
    'Provenance',
    (value) => {
      const { level, note } = value as { level: 'partial'; note: string };
      return `${PROVENANCE_WORDS.en[level] ?? level}. ${note}`;
    },
    (was, now) => `provenance before: ${was} Now: ${now}`,
  ),
  'note-added': {
    name: 'Note added',
    say: ({ text }) => `new note: ${text}`,
    values: ({ text }) => ['–', text],
  },
  'note-removed': {
    name: 'Note removed',
    say: ({ text }) => `note dropped: ${text}`,
    values: ({ text }) => [text, '–'],
  },
  'years-changed': swapped(
    'Scoring years',
    (years) => (years as number[]).join(', '),
    from('scoring years'),
  ),
  'succession-changed': {
    name: 'Set replaced',
    say: ({ from: was, to }) =>
      `the new set does not say that it replaces the old one (${orNone(was)}; ${orNone(to)}), so criteria were matched by id and name`,
  },
  'lineage-changed': { name: 'Lineage', say: ({ criterion }) => `other lineage of ${criterion}` },
  'source-added': {
    name: 'Source added',
    say: ({ id, title }) => `new source ${id}: ${title}`,
    values: ({ title }) => ['–', title],
  },
  'source-removed': {
    name: 'Source removed',
    say: ({ id, title }) => `source dropped ${id}: ${title}`,
    values: ({ title }) => [title, '–'],
  },
  'source-document-changed': swapped(
    'Source changed',
    (value) => {
      const { title, file } = value as { title: string; file: string | null };
      return file === null ? title : `${title} (file ${file})`;
    },
    from('source'),
  ),
  'set-missing-policy-changed': swapped(
    'When not reported',
    policy,
    (was, now) => `when a figure is missing: ${was} before; ${now} now`,
  ),
  'appraisal-settlement-changed': swapped(
    'How appraisers are settled',
    settlement,
    (was, now) => `where appraisers give different points: ${was} before; ${now} now`,
  ),
  'unit-group-added': {
    name: 'Unit group added',
    say: ({ label, table }) => `new group ${q(label)}, scored by ${q(table)}`,
    values: ({ label }) => ['–', label],
  },
  'unit-group-removed': {
    name: 'Unit group removed',
    say: ({ label, table }) => `no more group ${q(label)} (scored by ${q(table)} before)`,
    values: ({ label }) => [label, '–'],
  },
  'unit-group-renamed': swapped('Unit group renamed', q, from('name of the group')),
  'unit-group-aliases-changed': swapped(
    'Other names of the group',
    list,
    from('other names accepted'),
  ),
  'unit-group-table-changed': swapped(
    'Table of the group',
    q,
    (was, now) => `moves from ${was} to ${now}`,
  ),
  'unit-group-leaves-out-changed': swapped(
    'What does not apply to the group',
    list,
    from('sections and criteria that do not apply to the group'),
  ),
  'unit-group-scale-changed': swapped(
    'Scale of the group',
    (value, texts) => (value === null ? 'the scale of the table' : pts(value, texts)),
    from('scale of the group'),
  ),
  'unit-group-ranked-changed': swapped(
    'Ranking of the group',
    (ranked) => (ranked ? 'ranked' : 'not ranked'),
    from('ranking of the group'),
  ),
  'table-added': {
    name: 'Table added',
    say: ({ label, criteria }) => `new table ${q(label)} with ${criteria} criteria`,
    values: ({ label }) => ['–', label],
  },
  'table-removed': {
    name: 'Table removed',
    say: ({ label, criteria, dropped, movedTo }, texts) =>
      `no more table ${q(label)} (${criteria} criteria): ${dropped} dropped` +
      (criteria > dropped
        ? `, ${criteria - dropped} moved or merged into ${texts.tables(movedTo)} (${texts.nodes(movedTo, 'after')})`
        : ''),
    values: ({ label }) => [label, '–'],
  },
  'table-renamed': swapped('Table renamed', q, from('name of the table')),
  'table-split': {
    name: 'Table split',
    say: ({ label, into }) => `split from ${q(label)}, now ${into.map(q).join(', ')}`,
  },
  'table-merged': {
    name: 'Tables merged',
    say: ({ from: old }) => `merged from ${old.map(q).join(', ')}`,
  },
  'table-scale-changed': swapped('Scale of the table', pts, from('scale')),
  'order-changed': { name: 'Order changed', say: () => 'criteria stand in another order' },
  'section-added': {
    name: 'Section added',
    say: ({ points }, texts) => `new section, ${texts.points(points)}`,
    values: ({ points }, texts) => ['–', texts.points(points)],
  },
  'section-removed': {
    name: 'Section removed',
    say: ({ points }, texts) =>
      `section dropped (${texts.points(points)}); its criteria were moved, merged or dropped`,
    values: ({ points }, texts) => [texts.points(points), '–'],
  },
  'section-renamed': swapped('Section renamed', q, from('name of the section')),
  'section-moved': swapped('Section moved', plain, from('number of the section')),
  'section-maximum-changed': swapped('Points of the section', pts, from('maximum of the section')),
  'bonus-limit-changed': swapped('Limit of the bonus', pts, from('most bonus points together')),
  'deduction-limit-changed': swapped(
    'Limit of the deduction',
    pts,
    from('most points taken away together'),
  ),
  'section-kind-changed': swapped(
    'Kind of section',
    (kind) => SECTION_KIND_WORDS.en[kind as 'bonus'] ?? String(kind),
    from('kind of section'),
  ),
  'section-citation-changed': {
    name: 'Citation of the section',
    say: () => 'other citation of the section',
  },
};
