import type { DataElement } from '../../criteria/data-element.js';
import type { CriteriaChange } from '../../domain/criteria-change.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberOrNull, placed } from './make-change.js';
import { pairByName } from './match-tables.js';

type Option = NonNullable<DataElement['options']>[number];

function diffOptions(old: readonly Option[], own: readonly Option[]): readonly FoundChange[] {
  const added = own.filter(({ id }) => !old.some((each) => each.id === id));
  const removed = old.filter(({ id }) => !own.some((each) => each.id === id));
  const renamed = own.flatMap(({ id, label }) => {
    const before = old.find((each) => each.id === id);
    return before === undefined || before.label === label
      ? []
      : [{ from: before.label, to: label }];
  });
  return [
    ...added.map(
      ({ label }): FoundChange => ({
        kind: 'element-option-added',
        params: { label },
        effect: 'either',
      }),
    ),
    ...removed.map(
      ({ label }): FoundChange => ({
        kind: 'element-option-removed',
        params: { label },
        effect: 'either',
      }),
    ),
    ...renamed.map((params): FoundChange => ({ kind: 'element-option-renamed', params })),
  ];
}

type PlainKind =
  | 'element-renamed'
  | 'element-id-changed'
  | 'element-kind-changed'
  | 'element-source-changed'
  | 'element-period-changed';

function plain(kind: PlainKind, from: string, to: string): readonly FoundChange[] {
  if (from === to) return [];
  const params = { from, to };
  return [kind === 'element-kind-changed' ? { kind, params, effect: 'either' } : { kind, params }];
}

function diffElement(old: DataElement, own: DataElement): readonly FoundChange[] {
  const range = ({ range: ends }: DataElement) => ({
    min: numberOrNull(ends?.min),
    max: numberOrNull(ends?.max),
  });
  const [from, to] = [old.whenMissing ?? null, own.whenMissing ?? null];
  return [
    ...plain('element-id-changed', old.id, own.id),
    ...plain('element-renamed', old.label, own.label),
    ...plain('element-kind-changed', old.kind, own.kind),
    ...(isSame(range(old), range(own))
      ? []
      : [
          {
            kind: 'element-range-changed' as const,
            params: { from: range(old), to: range(own) },
          },
        ]),
    ...diffOptions(old.options ?? [], own.options ?? []),
    ...plain('element-source-changed', old.source, own.source),
    ...plain('element-period-changed', old.period, own.period),
    ...(from === to
      ? []
      : [
          {
            kind: 'element-missing-policy-changed' as const,
            params: { from, to },
            effect: 'either' as const,
          },
        ]),
    ...(isSame(old.aliases, own.aliases)
      ? []
      : [
          {
            kind: 'element-aliases-changed' as const,
            params: { from: old.aliases, to: own.aliases },
          },
        ]),
  ];
}

/** Figures added, no longer asked for, or asked for in another way; new ones first in their order. */
export function diffElements(
  before: readonly DataElement[],
  after: readonly DataElement[],
): readonly CriteriaChange[] {
  return pairByName(before, after).flatMap(({ before: old, after: own }) => {
    const place = {
      scope: 'element' as const,
      ...(old && { before: old.id }),
      ...(own && { after: own.id }),
    };
    if (old !== undefined && own !== undefined) return placed(diffElement(old, own), place);
    if (own !== undefined) {
      return placed([{ kind: 'element-added', params: { label: own.label } }], place);
    }
    return placed([{ kind: 'element-removed', params: { label: old?.label ?? '' } }], place);
  });
}
