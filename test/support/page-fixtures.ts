import { makePageData } from '../../src/reports/html/page-data.js';
import type { PageData, PageText } from '../../src/reports/html/page-model.js';
import type { RunSketch, UnitSketch } from './make-evaluation.js';
import { makeReportInput } from './make-evaluation.js';

/** The page data of a run in few words. */
export async function pageDataOf(
  units: readonly UnitSketch[],
  more: Partial<RunSketch> = {},
): Promise<PageData> {
  return makePageData(await makeReportInput({ units, ...more }));
}

/** A text of the page in one language. */
export function pageText({ texts }: PageData, id: number | undefined, place: 0 | 1 = 0): string {
  const text: PageText = texts[id ?? -1] ?? '';
  return typeof text === 'string' ? text : text[place];
}
