import type { RawTable } from '../../domain/raw-table.js';
import { tidyText } from '../../domain/text.js';

/** What the visible line at the foot of a form says: enough to know it again without its mark. */
export interface CodeLine {
  readonly set: string;
  readonly unitId: string;
  readonly year: number;
  /** The first digits of the hash of the set. */
  readonly sha256: string;
}

const CODE_LINE = /^.*?:\s*([a-z0-9-]+(?:\/[a-z0-9-]+)+) · (.+) · (\d{4}) · ([0-9a-f]{8})\b/;

/** The code line of a sheet; the last one where rows were copied in from another form. */
export function findCodeLine({ rows }: RawTable): CodeLine | undefined {
  for (const { cells } of [...rows].reverse()) {
    for (const { text } of cells) {
      const [, set, unitId, year, sha256] = CODE_LINE.exec(tidyText(text)) ?? [];
      if (set === undefined || unitId === undefined || sha256 === undefined) continue;
      return { set, unitId, year: Number(year), sha256 };
    }
  }
  return undefined;
}
