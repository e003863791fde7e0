import { COLUMNS } from './form-columns.js';
import { cellName, inputElements } from './form-layout.js';
import type { CalculatedCell, FormParts } from './form-parts.js';
import { formulaContext } from './form-parts.js';
import { mayNotApply } from './form-source.js';
import { disjunction } from './formulas/excel-term.js';
import { STATES } from './formulas/fact-term.js';
import { stateFormula } from './formulas/figure-state.js';
import type { RatioFault } from './formulas/ratio-faults.js';
import { elementsOfRatio, ratioFaults, ratioFormula } from './formulas/ratio-faults.js';

interface PlacedRatio {
  readonly cell: string;
  readonly row: number;
  readonly faults: readonly RatioFault[];
}

/** Ratios whose figures are all on the form, each in a row of its own from the first one on. */
function placedRatios(parts: FormParts): readonly PlacedRatio[] {
  const { source, layout } = parts;
  const context = formulaContext(parts, false);
  const asked = new Set(inputElements(layout).map(({ id }) => id));
  return source.usage.ratios
    .filter((ratio) => elementsOfRatio(ratio).every((element) => asked.has(element)))
    .map((ratio, index) => {
      const row = layout.first + index;
      return { cell: cellName(COLUMNS.ratio, row), row, faults: ratioFaults(ratio, context) };
    });
}

/** Whether figures can be used: by themselves, held against each other, and both together. */
export function figureFormulas(parts: FormParts): readonly CalculatedCell[] {
  const { source, layout } = parts;
  const context = formulaContext(parts, false);
  const ratios = placedRatios(parts);
  const figures = inputElements(layout).flatMap((element): readonly CalculatedCell[] => {
    const row = layout.figures.get(element.id) ?? 0;
    const own = cellName(COLUMNS.state, row);
    const blames = ratios.flatMap(({ cell, faults }) =>
      faults.flatMap(({ blamed }, index) =>
        blamed.includes(element.id) ? [`${cell}=${index + 1}`] : [],
      ),
    );
    const checked =
      blames.length === 0 ? own : `IF(${disjunction(blames)},"${STATES.wrong}",${own})`;
    const state = stateFormula(element, mayNotApply(element, source), context);
    return [
      { row, column: COLUMNS.state, formula: state, result: '' },
      { row, column: COLUMNS.result, formula: checked, result: '' },
    ];
  });
  const faults = ratios.map(
    ({ row, faults: found }): CalculatedCell => ({
      row,
      column: COLUMNS.ratio,
      formula: ratioFormula(found),
      result: 0,
    }),
  );
  return [...figures, ...faults];
}
