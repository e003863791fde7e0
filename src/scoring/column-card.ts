import type {
  QuickCard,
  QuickGroup,
  QuickScore,
  QuickTotals,
  QuickUnit,
} from '../domain/quick-card.js';
import type { QuickNumber } from '../domain/quick-number.js';
import type { TableColumns } from './quick-totals.js';

/**
 * The card of one unit that looks into the columns of its table. Its lists are made when somebody asks:
 * of a thousand variants most are only asked for totals, and lists for all were half of the memory used.
 */
export class ColumnCard implements QuickCard {
  readonly unit: QuickUnit;
  readonly maximum: QuickNumber;
  readonly subtotal: QuickNumber | undefined;
  readonly bonus: QuickNumber | undefined;
  readonly deduction: QuickNumber | undefined;
  readonly total: QuickNumber | undefined;
  readonly percent: QuickNumber | undefined;
  readonly totalWithoutBonus: QuickNumber | undefined;
  readonly percentWithoutBonus: QuickNumber | undefined;
  private readonly columns: TableColumns;
  private readonly place: number;

  constructor(unit: QuickUnit, totals: QuickTotals, at: { columns: TableColumns; place: number }) {
    this.unit = unit;
    this.maximum = totals.maximum;
    this.subtotal = totals.subtotal;
    this.bonus = totals.bonus;
    this.deduction = totals.deduction;
    this.total = totals.total;
    this.percent = totals.percent;
    this.totalWithoutBonus = totals.totalWithoutBonus;
    this.percentWithoutBonus = totals.percentWithoutBonus;
    this.columns = at.columns;
    this.place = at.place;
  }

  get criteria(): readonly QuickScore[] {
    return rowOf(this.columns.criteria, this.place);
  }

  get groups(): readonly QuickGroup[] {
    return rowOf(this.columns.groups, this.place);
  }

  criterionAt(place: number): QuickScore | undefined {
    return this.columns.criteria[place]?.[this.place];
  }

  groupAt(place: number): QuickGroup | undefined {
    return this.columns.groups[place]?.[this.place];
  }
}

function rowOf<Item>(columns: readonly (readonly Item[])[], place: number): readonly Item[] {
  return columns.map((column) => {
    const item = column[place];
    if (item === undefined) throw new RangeError(`nothing of unit ${place}`);
    return item;
  });
}
