import { OperatorError } from '../domain/operator-error.js';
import type { RawTable } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import { ASSUME_COLUMNS } from '../labels/simulate/assume-columns.js';
import type { Assumption } from '../tuning/simulate/assume-values.js';
import { readInputs } from './read-inputs.js';

type Needed = 'element' | 'unitGroup' | 'value';

function titled(cell: string, column: Needed): boolean {
  const text = foldText(cell);
  return Object.values(ASSUME_COLUMNS).some((columns) => foldText(columns[column]) === text);
}

function readTable({ rows }: RawTable): readonly Assumption[] | undefined {
  const at = rows.findIndex(({ cells }) => cells.some(({ text }) => titled(text, 'value')));
  const header = rows[at]?.cells ?? [];
  const place = (column: Needed) => header.findIndex(({ text }) => titled(text, column));
  const [element, unitGroup, value] = [place('element'), place('unitGroup'), place('value')];
  if (element < 0 || value < 0) return undefined;
  return rows.slice(at + 1).flatMap(({ cells }) => {
    const textAt = (index: number) => tidyText(cells[index]?.text ?? '');
    if (textAt(element) === '' || textAt(value) === '') return [];
    const group = textAt(unitGroup);
    const cell = cells[value];
    const read = { element: textAt(element), value: textAt(value), ...(cell && { cell }) };
    return [{ ...read, ...(group !== '' && { unitGroup: group }) }];
  });
}

/**
 * Assumed values from CSV or Excel files in the form of the template; rows without a value assume
 * nothing. Throws `assumptions-unreadable` for a file without the columns.
 */
export async function readAssumptionsFiles(
  paths: readonly string[],
  cwd: string,
): Promise<readonly Assumption[]> {
  const found: Assumption[] = [];
  for (const path of paths) {
    const { tables } = await readInputs([path], cwd);
    const own = tables.flatMap((table) => readTable(table) ?? []);
    if (!tables.some((table) => readTable(table) !== undefined)) {
      const columns = [ASSUME_COLUMNS.vi.element, ASSUME_COLUMNS.vi.value];
      throw new OperatorError('assumptions-unreadable', { file: path, columns });
    }
    found.push(...own);
  }
  return found;
}
