import type { SimulationWords } from '../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../labels/simulate/tell-simulation.js';
import { wrapText } from './wrap-text.js';

/** What a simulation is written on the terminal with. */
export interface SimulationView extends SimulationContext {
  readonly words: SimulationWords;
  readonly width: number;
}

/** A text in lines of the width; a mark stands before the first, the others are as far in. */
export function hang(mark: string, text: string, width: number): readonly string[] {
  return wrapText(text, width - mark.length).map(
    (line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${line}`,
  );
}
