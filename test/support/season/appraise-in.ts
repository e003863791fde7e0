import { readFileSync } from 'node:fs';
import { openWorkbook } from '../open-report.js';

/** What a member decides on one criterion of a unit. */
export interface Decision {
  readonly unitId: string;
  readonly criterion: string;
  readonly points: number;
  readonly reason: string;
}

/** Types a member's decisions into the council's workbook: the columns are found by their names. */
export async function appraiseIn(path: string, decisions: readonly Decision[]): Promise<void> {
  const book = await openWorkbook(readFileSync(path));
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error(`${path} has no sheet`);
  const columns = new Map<string, number>();
  const left = new Map(decisions.map((one) => [`${one.unitId} ${one.criterion}`, one]));
  sheet.eachRow((row) => {
    const text = (name: string) => String(row.getCell(columns.get(name) ?? 1).value);
    if (columns.size === 0) {
      const names = (row.values as readonly unknown[]).map(String);
      if (names.includes('Thẩm định')) names.forEach((name, at) => void columns.set(name, at));
      return;
    }
    const key = `${text('Mã đơn vị')} ${text('Tiêu chí')}`;
    const decision = left.get(key);
    if (decision === undefined) return;
    left.delete(key);
    row.getCell(columns.get('Thẩm định') ?? 0).value = decision.points;
    row.getCell(columns.get('Lý do') ?? 0).value = decision.reason;
    row.getCell(columns.get('Ngày thẩm định') ?? 0).value = new Date(Date.UTC(2024, 11, 5));
  });
  if (left.size > 0) throw new Error(`no row for ${[...left.keys()].join(', ')}`);
  await book.xlsx.writeFile(path);
}
