import { comparisonsOf } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED, isExactNumberText } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Formula } from '../../domain/formula.js';
import { factsInFormula } from '../../domain/formula.js';
import type { LeafRules } from './leaf-rules.js';

/** Where the rules of a criterion may change their mind about one figure. */
export interface ElementThresholds {
  /** Numbers with which the figure itself is compared. */
  readonly own: readonly ExactNumber[];
  /** Values that bring a ratio to its thresholds, when its denominator is {@link WHOLE}. */
  readonly whenDivided: readonly ExactNumber[];
  readonly isDenominator: boolean;
  readonly inRatio: boolean;
}

/** A denominator that gives whole numbers at every percent with up to two decimals. */
const WHOLE = exact(10_000);

/** Finds the thresholds of one figure in the comparisons of a criterion's rules. */
export function thresholdsOf(element: string, { facts, rules }: LeafRules): ElementThresholds {
  const derived = new Map(facts.map((fact) => [fact.name, fact]));
  const numbers = rules
    .flatMap(({ conditions }) => comparisonsOf(conditions))
    .flatMap(({ fact, value }) =>
      typeof value === 'string' && isExactNumberText(value) ? [{ fact, value: exact(value) }] : [],
    );
  const own = numbers.filter(({ fact }) => fact === element).map(({ value }) => value);
  const places = numbers.flatMap(({ fact, value }) => placesOf(fact, value, derived));
  const ratios = facts.flatMap((fact) => ratioSides(fact));
  const named = ratios.filter(({ all }) => all.includes(element));
  const shares = places.filter(({ elements }) => elements.includes(element));
  return {
    own: [...own, ...shares.filter(({ divided }) => !divided).map(({ value }) => value)],
    whenDivided:
      named.length === 0
        ? []
        : [
            WHOLE,
            ...shares
              .filter(({ divided }) => divided)
              .flatMap(({ value }) => {
                const part = WHOLE.mul(value).div(HUNDRED);
                return [part, WHOLE.sub(part)];
              }),
          ],
    isDenominator: named.some(({ below }) => below.includes(element)),
    inRatio: named.length > 0,
  };
}

interface Place {
  readonly elements: readonly string[];
  readonly value: ExactNumber;
  readonly divided: boolean;
}

/** The figures below a derived fact, with the threshold as it stands for them. */
function placesOf(
  fact: string,
  value: ExactNumber,
  derived: ReadonlyMap<string, DerivedFact>,
): readonly Place[] {
  const found = derived.get(fact);
  if (found === undefined || !('formula' in found)) return [];
  const share = sharesIn(found.formula, derived);
  if (share.length > 0) {
    return factsInFormula(found.formula).flatMap((name) =>
      share.flatMap((each): readonly Place[] =>
        derived.has(name)
          ? placesOf(name, value.mul(each), derived)
          : [{ elements: [name], value: value.mul(each), divided: false }],
      ),
    );
  }
  const divided = ratioSides(found).length > 0;
  return [{ elements: factsInFormula(found.formula), value, divided }];
}

/** The shares at which thresholds count for each kind of unit. */
function sharesIn(
  formula: Formula,
  derived: ReadonlyMap<string, DerivedFact>,
): readonly ExactNumber[] {
  return factsInFormula(formula).flatMap((name) => {
    const fact = derived.get(name);
    return fact !== undefined && 'byOption' in fact
      ? Object.values(fact.byOption.values).map((each) => exact(each))
      : [];
  });
}

interface RatioSides {
  readonly all: readonly string[];
  readonly below: readonly string[];
}

/** Numerator and denominator of a fact that is a ratio times 100, also of a largest ratio. */
function ratioSides(fact: DerivedFact): readonly RatioSides[] {
  const formula = 'formula' in fact ? fact.formula : undefined;
  if (typeof formula !== 'object' || !('product' in formula)) return [];
  const [quotient] = formula.product;
  if (typeof quotient !== 'object' || !('quotient' in quotient)) return [];
  const [above, below] = quotient.quotient.map(factsInFormula);
  return [{ all: [...(above ?? []), ...(below ?? [])], below: below ?? [] }];
}
