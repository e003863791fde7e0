import type { AbsentElement } from '../../domain/simulation-assumptions.js';
import type { SimulationWords } from './simulation-words.js';
import type { UnitsText } from './units-text.js';

/** What is done without a figure; by reader where they do not all do the same. */
function treatmentText({ treatments }: AbsentElement, words: SimulationWords): string {
  const several = treatments.length > 1;
  return treatments
    .flatMap(({ whenMissing, criteria, conditions }) => {
      const readers = several ? ` (${criteria.join(', ')})` : '';
      return [
        ...(criteria.length > 0 ? [`${words.whenMissing[whenMissing]}${readers}`] : []),
        ...(conditions ? [words.conditionsMissing[whenMissing]] : []),
      ];
    })
    .join('; ');
}

function lineOf(
  alike: readonly AbsentElement[],
  words: SimulationWords,
  unitsText: UnitsText,
): readonly string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const say = first.isNew ? words.newFigures : words.oldFigures;
  const head = say(
    alike.map(({ label }) => label),
    unitsText(first.unitIds),
  );
  return [`${head}. ${words.byNewSet}: ${treatmentText(first, words)}.`];
}

const WEIGHT = { blocks: 0, 'needs-review': 1, zero: 2 } as const;

/** What the new set does without a figure, at its gravest: 0 no result, 1 a person decides, 2 zero points. */
export function weightOf({ treatments }: AbsentElement): number {
  return Math.min(...treatments.map(({ whenMissing }) => WEIGHT[whenMissing]));
}

/**
 * Figures that units lack, with what the new set does: in one line where the same units lack them and the
 * same is done. What leaves units without a result comes first.
 */
export function absentLines(
  absent: readonly AbsentElement[],
  words: SimulationWords,
  unitsText: UnitsText,
): readonly string[] {
  const alike = new Map<string, AbsentElement[]>();
  for (const each of absent) {
    const key = JSON.stringify([each.isNew, each.unitIds, treatmentText(each, words)]);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  const weight = ([first]: readonly AbsentElement[]) => (first ? weightOf(first) : 0);
  return [...alike.values()]
    .sort((left, right) => weight(left) - weight(right))
    .flatMap((own) => lineOf(own, words, unitsText));
}
