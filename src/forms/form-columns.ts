/** The columns of a form that people see, in their order, and those that only calculate. */
export const COLUMNS = {
  number: 1,
  label: 2,
  how: 3,
  maximum: 4,
  last: 5,
  figure: 6,
  points: 7,
  claimed: 8,
  evidence: 9,
  explanation: 10,
  person: 11,
  /** Of a figure: whether it can be used; of a criterion: what its points come to. */
  state: 12,
  /** Of a figure: the same, once figures were held against each other; of the rest: its own maximum. */
  result: 13,
  /** Figures that do not fit each other. */
  ratio: 14,
  /** 1 where the unit still has to score itself. */
  open: 15,
  /** What points that are not known yet can still come to. */
  pending: 16,
  /** Points of each part of a criterion, from here on to the right. */
  parts: 17,
} as const;

/** The last column that is seen and printed. */
export const LAST_COLUMN = COLUMNS.person;
