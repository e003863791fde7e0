import type { LintSeverity } from '../domain/lint-finding.js';
import type { Language } from '../labels/language.js';
import { LINT_WORDS } from '../labels/lint/lint-words.js';
import type { ToldFinding } from '../tuning/lint/tell-findings.js';
import { wrapText } from './wrap-text.js';

/** Where and for whom findings are printed. */
export interface FindingStyle {
  readonly language: Language;
  readonly width: number;
}

/** From here on findings with the same words are told once, with all their places. */
const MANY = 3;

/**
 * The findings of one set: the worst first; a sentence with its places, what to do, and a summary at the
 * end. What is said of many places in the same words is said once.
 */
export function renderFindings(
  id: string,
  findings: readonly ToldFinding[],
  style: FindingStyle,
): string {
  const words = LINT_WORDS[style.language];
  const count = (severity: LintSeverity) =>
    findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0) return `${id}: ${words.nothing}`;
  const order: readonly LintSeverity[] = ['error', 'warning', 'note'];
  const groups = order.flatMap((severity) =>
    groupAlike(findings.filter((finding) => finding.severity === severity)),
  );
  const summary = words.summary(count('error'), count('warning'), count('note'));
  return [...groups.map((group) => renderGroup(group, style)), `${id}: ${summary}`].join('\n');
}

type Group = readonly [ToldFinding, ...ToldFinding[]];

function groupAlike(findings: readonly ToldFinding[]): readonly Group[] {
  const groups = new Map<string, [ToldFinding, ...ToldFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group): readonly Group[] =>
    group.length >= MANY ? [group] : group.map((finding): Group => [finding]),
  );
}

function renderGroup(group: Group, { language, width }: FindingStyle): string {
  const words = LINT_WORDS[language];
  const [first] = group;
  const mark = `${words.severity[first.severity]} [${first.code}]`;
  const heads =
    group.length === 1
      ? [`${placeOf(first)}: ${mark}`, ...(first.criterion === null ? [] : [`  ${nameOf(first)}`])]
      : [`${mark}: ${words.places(group.length)}`];
  const places = group.length === 1 ? [] : renderPlaces(group, width);
  return [
    ...heads,
    ...wrapped(first.message, width),
    ...(first.hint === '' ? [] : wrapped(`${words.todo}: ${first.hint}`, width)),
    ...places,
    '',
  ].join('\n');
}

function placeOf({ file, line, column }: ToldFinding): string {
  return `${file}:${line}:${column}`;
}

function nameOf({ criterion, label }: ToldFinding): string {
  return label === null ? (criterion ?? '') : `${criterion} ${label}`;
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapText(text, width - 2).map((line) => `  ${line}`);
}

/** Criteria by file, as "tables/cap-tinh.yaml: 1.1 (13), 1.2 (27)": the number is the line. */
function renderPlaces(group: Group, width: number): readonly string[] {
  const files = [...new Set(group.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = group
      .filter((finding) => finding.file === file)
      .map(({ criterion, line }) => {
        const [, ...id] = (criterion ?? '').split('/');
        return criterion === null ? `:${line}` : `${id.join('/')}:${line}`;
      });
    return wrapText(`${file}  ${own.join(' ')}`, width - 4).map((line) => `    ${line}`);
  });
}
