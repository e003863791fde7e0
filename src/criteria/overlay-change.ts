/** One change of a written set: a path in its data and the value that stands there afterwards. */
export interface OverlayEdit {
  /** "tables.cap-tinh.8.2.maxPoints": list items by their id or by their number from 1. */
  readonly path: string;
  /** Plain data; null takes away what is there. */
  readonly value: unknown;
  /** "--set" or the name of the overlay file. */
  readonly origin: string;
}

/** Where a path leads: a file of the set and the way inside it. */
export interface OverlayTarget {
  readonly file: string;
  readonly keys: readonly (string | number)[];
}
