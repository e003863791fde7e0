import type { CalendarDate } from '../../domain/calendar-date.js';
import type { CollectedForm, Lateness, ListedUnit, UnitStatus } from '../../domain/collection.js';
import { compareText } from '../../domain/text.js';

/** Where a unit stands, from all forms of the collection. */
export function statusOf(
  unit: ListedUnit,
  forms: readonly CollectedForm[],
  deadline: CalendarDate | undefined,
): UnitStatus {
  const own = forms.filter(({ unitId, use }) => unitId === unit.unitId && use !== 'unit-unknown');
  const counted = own.find(({ use }) => use === 'counts');
  const form = counted ?? own[0];
  const days = own.flatMap(({ received }) => received?.day ?? []).sort(compareText);
  return {
    ...unit,
    state: counted ? 'collected' : own.length > 0 ? 'not-counted' : 'missing',
    form,
    forms: own.length,
    lateness: form && deadline ? latenessOf(form, deadline) : undefined,
    firstSent: days[0],
  };
}

function latenessOf({ received }: CollectedForm, deadline: CalendarDate): Lateness {
  if (received === undefined) return 'unknown';
  return received.day > deadline ? 'late' : 'in-time';
}
