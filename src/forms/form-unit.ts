/** A unit of the list that forms are made for. */
export interface ListedUnit {
  readonly id: string;
  readonly name: string;
  /** Id of its unit group. */
  readonly unitGroup: string;
}

/** What a unit reported the year before, as the form shows it: texts by element and by criterion. */
export interface LastYear {
  readonly year: number;
  readonly figures: ReadonlyMap<string, string>;
  readonly points: ReadonlyMap<string, string>;
}

/** What forms say beside the criteria. */
export interface FormOptions {
  /** YYYY-MM-DD */
  readonly deadline?: string;
  /** By unit id. */
  readonly lastYear?: ReadonlyMap<string, LastYear>;
}
