import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import type { Language } from '../language.js';
import { listText } from '../list-text.js';
import { MISSING_POLICY_WORDS } from '../words.js';

interface SetWideWords {
  readonly missing: string;
  missingOf(labels: string): string;
  readonly bonusExceeds: string;
  readonly bonusHeld: string;
}

const WORDS: Readonly<Record<Language, SetWideWords>> = {
  vi: {
    missing: 'Khi chưa có số liệu',
    missingOf: (labels) => `Riêng ${labels}`,
    bonusExceeds: 'Điểm thưởng: tổng điểm được vượt thang điểm.',
    bonusHeld: 'Điểm thưởng: tổng điểm không vượt quá thang điểm.',
  },
  en: {
    missing: 'Where a figure is missing',
    missingOf: (labels) => `For ${labels}`,
    bonusExceeds: 'Bonus: the total may be above the scale.',
    bonusHeld: 'Bonus: the total is never above the scale.',
  },
};

/** No officer reads more names in one line. */
const MOST = 60;

/** What holds for every unit: missing figures by policy, then whether bonus may pass the scale. */
export function setWideLines(set: CriteriaSet, language: Language): readonly string[] {
  const words = WORDS[language];
  const policies = MISSING_POLICY_WORDS[language];
  const own = new Map<NonNullable<DataElement['whenMissing']>, string[]>();
  for (const { whenMissing, label } of set.elements) {
    if (whenMissing === undefined || whenMissing === set.whenMissing) continue;
    own.set(whenMissing, [...(own.get(whenMissing) ?? []), label]);
  }
  const hasBonus = set.tables.some(({ sections }) => sections.some(({ kind }) => kind === 'bonus'));
  const { bonusMayExceedScale } = set.totals;
  return [
    ...(set.whenMissing === undefined ? [] : [`${words.missing}: ${policies[set.whenMissing]}.`]),
    ...[...own].map(
      ([policy, labels]) =>
        `${words.missingOf(listText(labels, language, MOST))}: ${policies[policy]}.`,
    ),
    ...(hasBonus ? [bonusMayExceedScale ? words.bonusExceeds : words.bonusHeld] : []),
  ];
}

/** What a criterion does where its figure is missing, where it says so itself. */
export function criterionMissingText(
  policy: DataElement['whenMissing'],
  language: Language,
): string | undefined {
  return policy && `${WORDS[language].missing}: ${MISSING_POLICY_WORDS[language][policy]}.`;
}
