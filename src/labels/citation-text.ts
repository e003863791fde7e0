import type { Citation } from '../criteria/citation.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';

/** Title of the source and the place in it: "Kế hoạch năm 2024 …, III.2". */
export function citationText({ source, place }: Citation, { sources }: CriteriaSet): string {
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  return `${title}, ${place}`;
}
