import type { DataElement } from '../../../criteria/data-element.js';
import type { LintParams } from '../../../domain/lint-finding.js';
import { foldAccents } from '../../../domain/text.js';
import type { LintCheck } from '../lint-check.js';
import { ELEMENTS_FILE } from '../lint-check.js';

type Why = LintParams['kind-doubtful']['why'];

/** A figure whose kind invites mistakes: its label says another kind, or it may be below 0. */
export const kindDoubtful: LintCheck<'kind-doubtful'> = {
  code: 'kind-doubtful',
  severity: 'warning',
  find: ({ set }) =>
    set.elements.flatMap((element, index) => {
      const why = doubt(element);
      if (why === undefined) return [];
      const params = { element: element.id, kind: element.kind, why };
      return [{ params, file: ELEMENTS_FILE, path: [index, 'kind'] }];
    }),
};

function doubt({ kind, label, range, options = [] }: DataElement): Why | undefined {
  const text = foldAccents(label);
  const saysPercent = /^(?:ty le|ti le|phan tram)\b|%/.test(text);
  const saysCount =
    /^so (?:luong|lan|vu|don|cuoc|buoi|dot|nguoi|to|mo hinh|ho so|van ban|bao cao|kien nghi)\b/.test(
      text,
    );
  if ((kind === 'number' || kind === 'count') && saysPercent) return 'percent';
  if (kind === 'percent' && saysCount) return 'not-percent';
  if (kind === 'number' && saysCount) return 'count';
  if (kind === 'number' && range?.min === undefined) return 'below-zero';
  const words = options.map((option) => foldAccents(option.label));
  if (words.length === 2 && words.includes('co') && words.includes('khong')) return 'yes-no';
  return undefined;
}
