/** What can be wrong in a list of units. */
export type UnitListFaultWhy =
  | 'header-missing'
  | 'column-missing'
  | 'id-missing'
  | 'name-missing'
  | 'group-missing'
  | 'group-unknown'
  | 'id-repeated'
  | 'no-units';

/** A fault in a list of units: its place ("units.csv ▸ C7"), what was found, what could stand there. */
export interface UnitListFault {
  readonly place: string;
  readonly why: UnitListFaultWhy;
  readonly found: string;
  readonly known: readonly string[];
}
