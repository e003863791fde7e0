/** A file that was read, as the shell saw it. */
export interface RunInputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** How and when a result came about: told by the shell, shown in reports, never used in a score. */
export interface RunInfo {
  readonly toolVersion: string;
  /** A moment in ISO 8601 with its offset: "2024-12-05T08:30:00.000Z". */
  readonly ranAt: string;
  readonly timeZoneNote?: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly inputs: readonly RunInputFile[];
}
