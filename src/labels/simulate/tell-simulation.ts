import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { gradeLimits } from '../../criteria/criteria-set.js';
import { exact, ZERO } from '../../domain/exact-number.js';
import type {
  BlockChange,
  Contribution,
  GradeCause,
  GuardBreach,
  Simulation,
  UnitChange,
  UnitSide,
} from '../../domain/simulation.js';
import type { Language } from '../language.js';
import { shortNumberText } from '../number-text.js';
import { absentLines } from './absent-lines.js';
import { joinAssumed } from './join-assumed.js';
import type { SimulationWords } from './simulation-words.js';
import { SIMULATION_WORDS } from './simulation-words.js';
import { unitsTextOf } from './units-text.js';

/** What a simulation is told with. */
export interface SimulationContext {
  readonly before: CriteriaSet;
  readonly after: CriteriaSet;
  readonly language: Language;
}

function wordsOf({ language }: SimulationContext): SimulationWords {
  return SIMULATION_WORDS[language];
}

/** "+1,5", "−2", "≈ −1,94", "0"; a dash where there is none. */
export function signedText(text: string | null, language: Language): string {
  if (text === null) return '–';
  const value = exact(text);
  if (value.equals(ZERO)) return '0';
  const shown = shortNumberText(text.replace('-', ''), language);
  const sign = value.lt(ZERO) ? '−' : '+';
  return shown.startsWith('≈ ') ? `≈ ${sign}${shown.slice(2)}` : `${sign}${shown}`;
}

/** A grade, or why there is none, as the set calls it. */
export function outcomeText(outcome: string, set: CriteriaSet, language: Language): string {
  const { outcomes } = SIMULATION_WORDS[language];
  const band = set.grades.bands.find(({ id }) => id === outcome)?.label;
  return band ?? outcomes[outcome as keyof typeof outcomes] ?? outcome;
}

/** The same of a unit on one side. */
export function sideGrade(side: UnitSide | null, set: CriteriaSet, language: Language): string {
  if (side === null) return '–';
  const outcome = side.outcome === 'graded' ? (side.grade ?? 'incomplete') : side.outcome;
  return outcomeText(outcome, set, language);
}

function causeText(cause: GradeCause, context: SimulationContext): string {
  const words = wordsOf(context);
  if (cause.cause === 'outcome') return words.outcomeCause;
  if (!('limits' in cause)) return words.causes[cause.cause];
  const labels = gradeLimits(cause.cause === 'limit-lost' ? context.before : context.after);
  const named = cause.limits.map((id) => labels.get(id)?.label ?? id).join('; ');
  return `${words.causes[cause.cause]}: ${named}`;
}

/** "3.2.1 → 3.2.1 + 3.2.2"; one id where both sides have the same. */
export function pairText({ before, after }: Pick<Contribution, 'before' | 'after'>): string {
  const [old, own] = [before.join(' + '), after.join(' + ')];
  if (old === own) return own;
  return `${old === '' ? '–' : old} → ${own === '' ? '–' : own}`;
}

/** "3.3.3 Giám sát của Ban Thanh tra nhân dân", with the ids of both sides where they differ. */
export function namedPairText(pair: Pick<Contribution, 'before' | 'after' | 'label'>): string {
  return [pairText(pair), pair.label].filter((text) => text !== '').join(' ');
}

/** What is to be known beside a contribution: that it is new, or lacks a figure. */
export function contributionNotes(
  contribution: Contribution,
  context: SimulationContext,
): readonly string[] {
  const words = wordsOf(context);
  const labels = new Map(context.after.elements.map(({ id, label }) => [id, label] as const));
  const lacking = contribution.missing.map((id) => labels.get(id) ?? id).join('; ');
  return [
    ...(contribution.kind === 'kept' ? [] : [words.kinds[contribution.kind]]),
    ...(lacking === '' ? [] : [`${words.lacksFigures}: ${lacking}`]),
    ...(contribution.appraisalDropped ? [words.appraisalDropped] : []),
  ];
}

function rankText(change: UnitChange, words: SimulationWords): string {
  const { before, after, places, moves } = change;
  if (places === null || moves === null) return '';
  const [from, to] = [String(before?.rank), String(after?.rank)];
  const head = places === 0 ? words.rankSame(to) : words.rankChange(from, to, places);
  const ids = (list: readonly string[], say: (text: string) => string) =>
    list.length === 0 ? [] : [say(list.join(', '))];
  const told = [
    ...ids(moves.overtakenByGrade, words.byGrade),
    ...ids(moves.overtakenByPoints, words.byPoints),
    ...ids(moves.overtook, words.overtook),
    ...ids(moves.gone, words.gone),
    ...ids(moves.come, words.come),
    ...(moves.byTies ? [words.byTies] : []),
  ];
  return `${[head, ...told].join('; ')}.`;
}

/** Why there is no grade now: the figures that it waits for. */
function missingText({ after: side }: UnitChange, context: SimulationContext): string {
  if (side?.outcome !== 'incomplete') return '';
  const labels = new Map(context.after.elements.map(({ id, label }) => [id, label] as const));
  const ids = [...new Set(side.missing.flatMap(({ elements }) => elements))];
  if (ids.length === 0) return '';
  return wordsOf(context).stillMissing(ids.map((id) => labels.get(id) ?? id));
}

function gradeText(change: UnitChange, context: SimulationContext): string {
  const { before, after, language } = context;
  const words = wordsOf(context);
  const [old, own] = [
    sideGrade(change.before, before, language),
    sideGrade(change.after, after, language),
  ];
  if (old === own) return '';
  const lacking = missingText(change, context);
  const causes =
    lacking === '' ? change.causes.map((cause) => causeText(cause, context)) : [lacking];
  return `${words.columns.grade} ${words.fromTo(old, own)}: ${causes.join('; ')}.`;
}

/** Why a unit's place, grade and points are others, as sentences; the parts come apart from that. */
export function whyLines(change: UnitChange, context: SimulationContext): readonly string[] {
  const words = wordsOf(context);
  if (change.before === null || change.after === null) return [words.noGroup];
  const scale = change.scaleDiffers
    ? `${words.scaleDiffers(
        shortNumberText(change.before.maximum, context.language),
        shortNumberText(change.after.maximum, context.language),
      )}.`
    : '';
  const lines = [rankText(change, words), gradeText(change, context), scale];
  return [
    ...lines.filter((line) => line !== ''),
    ...(change.contributions === null ? [`${words.noTotal}.`] : []),
  ];
}

/** Everything that the result takes for granted. */
export function assumptionLines(
  simulation: Simulation,
  context: SimulationContext,
): readonly string[] {
  const words = wordsOf(context);
  const { assumptions, year, toYear } = simulation;
  const unitsText = unitsTextOf(simulation, context.after, words);
  const { absent, assumed, groupsGone, appraisalsDropped, guessedTables } = assumptions;
  const lines = [
    ...(year === toYear ? [] : [words.movedDays(toYear, year)]),
    ...groupsGone.map(({ label, unitIds }) => `${words.groupGone(label, unitIds)}.`),
    ...joinAssumed(assumed).map(
      ({ label, value, unitIds }) =>
        `${words.assumed(label, value, unitIds.length === 0 ? '0' : unitsText(unitIds))}.`,
    ),
    ...absentLines(absent, words, unitsText),
    ...(appraisalsDropped.length === 0
      ? []
      : [
          `${words.droppedAppraisals(
            appraisalsDropped
              .map(({ unitId, criterion, points }) => {
                return `${unitId} ${criterion} (${shortNumberText(points, context.language)})`;
              })
              .join(', '),
          )}.`,
        ]),
    ...(guessedTables.length === 0 ? [] : [`${words.guessed(guessedTables.join(', '))}.`]),
  ];
  return lines.length === 0 ? [words.noAssumptions] : lines;
}

/** The limits that were passed, one line each. */
export function guardLines(
  guards: readonly GuardBreach[],
  context: SimulationContext,
): readonly string[] {
  const words = wordsOf(context);
  const { after, language } = context;
  return guards.map((breach) => {
    if (breach.guard === 'max-rank-move') {
      const { unitId: unit, from, to, limit } = breach;
      return words.rankMove({ unit, from, to, limit });
    }
    const group = after.unitGroups.find(({ id }) => id === breach.group)?.label ?? breach.group;
    return `${words.gradeShare({
      group,
      grade: outcomeText(breach.grade, after, language),
      units: breach.units,
      of: breach.of,
      share: shortNumberText(breach.share, language),
      limit: shortNumberText(breach.limit, language),
    })}: ${breach.unitIds.join(', ')}`;
  });
}

/** How many units went up and down, in one sentence. */
export function summaryText({ units }: Simulation, context: SimulationContext): string {
  const both = units.filter(({ before, after }) => before !== null && after !== null);
  const changed = both.flatMap(({ percent }) => (percent === null ? [] : [exact(percent)]));
  const count = (direction: UnitChange['direction']) =>
    both.filter((unit) => unit.direction === direction).length;
  return wordsOf(context).summary({
    units: changed.length,
    raised: changed.filter((change) => change.gt(ZERO)).length,
    lowered: changed.filter((change) => change.lt(ZERO)).length,
    same: changed.filter((change) => change.equals(ZERO)).length,
    up: count('up'),
    down: count('down'),
    other: count('other'),
  });
}

/** How places before and after agree. */
export function correlationText({ correlation }: BlockChange, context: SimulationContext): string {
  const words = wordsOf(context);
  const { tauB, concordant, discordant, tiedAfter, tiedBefore, tiedBoth } = correlation;
  if (tauB === null) return words.noCorrelation;
  const ties = tiedAfter + tiedBefore + tiedBoth;
  const tau = shortNumberText(tauB, context.language);
  return words.correlation({ tau, concordant, discordant, ties });
}

/** What was changed in the set, one line each. */
export function overlayLines(
  { overlays }: Simulation,
  context: SimulationContext,
): readonly string[] {
  const words = wordsOf(context);
  return overlays.map(({ path, from, to, origin, carried }) => {
    const how = carried ? words.carried : origin;
    return `${path}: ${from ?? words.taken} → ${to ?? words.taken} (${how})`;
  });
}
