import type { Language } from './language.js';
import { groupedText, numberText } from './number-text.js';

/** How far a work is: units done, of how many, and the seconds that the rest may take. */
export interface ProgressSaid {
  readonly done: number;
  readonly units: number;
  readonly secondsLeft?: number;
}

interface ProgressPhrases {
  readonly scored: string;
  readonly written: string;
  readonly varied: string;
  readonly read: string;
  units(counts: string): string;
  variants(counts: string): string;
  files(counts: string): string;
  percent(number: string): string;
  left(time: string): string;
  readonly fewSeconds: string;
  seconds(count: number): string;
  minutes(count: number): string;
  hours(count: string): string;
}

const PHRASES: Readonly<Record<Language, ProgressPhrases>> = {
  vi: {
    scored: 'Đã chấm',
    written: 'Đã ghi',
    varied: 'Đã thử',
    read: 'Đã đọc',
    units: (counts) => `${counts} đơn vị`,
    variants: (counts) => `${counts} phương án`,
    files: (counts) => `${counts} tệp`,
    percent: (number) => `${number} %`,
    left: (time) => `còn khoảng ${time}`,
    fewSeconds: 'vài giây',
    seconds: (count) => `${count} giây`,
    minutes: (count) => `${count} phút`,
    hours: (count) => `${count} giờ`,
  },
  en: {
    scored: 'Scored',
    written: 'Written',
    varied: 'Tried',
    read: 'Read',
    units: (counts) => `${counts} units`,
    variants: (counts) => `${counts} variants`,
    files: (counts) => `${counts} files`,
    percent: (number) => `${number}%`,
    left: (time) => `about ${time} left`,
    fewSeconds: 'a few seconds',
    seconds: (count) => `${count} seconds`,
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => (count === '1' ? '1 hour' : `${count} hours`),
  },
};

/** What each work goes through. */
const COUNTED = { scored: 'units', written: 'units', varied: 'variants', read: 'files' } as const;

/** "Đã chấm 12.000/100.000 đơn vị (12 %), còn khoảng 2 phút": one line, renewed as the work goes on. */
export function progressText(
  work: keyof typeof COUNTED,
  { done, units, secondsLeft }: ProgressSaid,
  language: Language,
): string {
  const phrases = PHRASES[language];
  const counted = `${groupedText(done, language)}/${groupedText(units, language)}`;
  const counts = phrases[COUNTED[work]](counted);
  const share = phrases.percent(String(Math.floor((100 * done) / Math.max(units, 1))));
  const left =
    secondsLeft === undefined ? '' : `, ${phrases.left(timeText(secondsLeft, language))}`;
  return `${phrases[work]} ${counts} (${share})${left}`;
}

/** Rounded up as people say it: tens of seconds, minutes, half hours. */
function timeText(seconds: number, language: Language): string {
  const phrases = PHRASES[language];
  if (seconds <= 5) return phrases.fewSeconds;
  if (seconds <= 50) return phrases.seconds(Math.ceil(seconds / 10) * 10);
  if (seconds <= 5400) return phrases.minutes(Math.ceil(seconds / 60));
  return phrases.hours(numberText(String(Math.ceil(seconds / 1800) / 2), language));
}
