import { canonicalJson } from '../../../domain/canonical-json.js';
import type { ScoringSpec } from '../../../methods/index.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf, placedParts } from '../lint-check.js';

/** What a part measures, where it measures one thing. */
function measureOf(spec: ScoringSpec): string | undefined {
  if ('of' in spec && spec.of !== undefined) return canonicalJson(spec.of);
  if ('items' in spec) {
    const [only, ...others] = spec.items;
    return others.length === 0 ? only?.element : undefined;
  }
  return 'element' in spec ? spec.element : undefined;
}

/** Two criteria of the same kind give points for the same figure. */
export const measureCountedTwice: LintCheck<'measure-counted-twice'> = {
  code: 'measure-counted-twice',
  severity: 'note',
  find: ({ set }) => {
    const seen = new Map<string, string>();
    return criteriaOf(set).flatMap((placed) => {
      const { table, criterion, name, file, path } = placed;
      const kind = table.sections[Number(path[0])]?.kind ?? 'scored';
      const others = placedParts(placed).flatMap(({ spec }) => {
        const measure = measureOf(spec);
        if (measure === undefined) return [];
        const key = `${table.id} ${kind} ${measure}`;
        const other = seen.get(key);
        seen.set(key, other ?? criterion.id);
        return other === undefined || other === criterion.id ? [] : [other];
      });
      const [other] = others;
      return other === undefined ? [] : [{ params: { other }, file, path, criterion: name }];
    });
  },
};
