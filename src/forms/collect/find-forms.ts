import type { StrangeFile } from '../../domain/collection.js';
import type { Issue } from '../../domain/issue.js';
import type { RawTable } from '../../domain/raw-table.js';
import { foldText } from '../../domain/text.js';
import type { FormMark, FormUnit } from '../form-mark.js';
import { MARK_SHEET } from '../form-mark.js';
import type { CodeLine } from './code-line.js';
import { findCodeLine } from './code-line.js';
import { isCollectionMark } from './collection-mark.js';
import type { FoundForm } from './found-form.js';
import { markIn } from './mark-in.js';

/** A file as it was read, whatever it is. */
export interface ReturnedFile {
  readonly file: string;
  readonly tables: readonly RawTable[];
  readonly issues: readonly Issue[];
}

/** Gives a form as it was sent out, for one that has lost its mark; undefined where its set is not at hand. */
export type FormTemplate = (line: CodeLine) => FormUnit | undefined;

interface FoundInFile {
  readonly forms: readonly FoundForm[];
  readonly strange?: StrangeFile;
}

/** Every form in a file: those of its mark, and sheets that show the code line of a form. */
export function findForms(read: ReturnedFile, template: FormTemplate): FoundInFile {
  const { file, tables, issues } = read;
  const broken = issues.find(({ severity }) => severity === 'error');
  if (broken !== undefined && tables.length === 0) {
    return { forms: [], strange: { file, why: { kind: 'unreadable', issue: broken } } };
  }
  if (isCollectionMark(tables)) {
    return { forms: [], strange: { file, why: { kind: 'earlier-collection' } } };
  }
  const { mark, marked, lines } = seek(tables);
  const unmarked = lines.flatMap(({ sheet, line }): readonly FoundForm[] => {
    const unit = unitOfMark(mark, line) ?? template(line);
    const { set, year, sha256 } = line;
    return unit === undefined
      ? []
      : [{ recognisedBy: 'code-line', set, year, sha256, sheet, unit }];
  });
  const forms = [...marked, ...unmarked];
  if (forms.length > 0) return { forms };
  return { forms, strange: { file, why: whyStrange(mark, lines[0]?.line) } };
}

/** The code lines of a file that no mark explains: their forms must be made anew to be read. */
export function linesWithoutMark({ tables }: Pick<ReturnedFile, 'tables'>): readonly CodeLine[] {
  if (isCollectionMark(tables)) return [];
  const { mark, lines } = seek(tables);
  return lines.flatMap(({ line }) => (unitOfMark(mark, line) === undefined ? [line] : []));
}

/** The mark of a workbook, the forms that it names, and other sheets that show a code line. */
function seek(tables: readonly RawTable[]) {
  const mark = markIn(tables);
  const marked = mark === undefined || mark === 'damaged' ? [] : formsOfMark(mark, tables);
  const taken = new Set(marked.map(({ sheet }) => sheet));
  const lines = tables.flatMap((sheet) => {
    const line = taken.has(sheet) || sheet.hidden ? undefined : findCodeLine(sheet);
    return line === undefined ? [] : [{ sheet, line }];
  });
  return { mark, marked, lines };
}

function whyStrange(
  mark: ReturnType<typeof markIn>,
  line: CodeLine | undefined,
): StrangeFile['why'] {
  if (line !== undefined) return { kind: 'set-unknown', set: line.set };
  return { kind: mark === undefined ? 'no-form' : 'mark-damaged' };
}

/** The form of the same unit in the same workbook. */
function unitOfMark(mark: ReturnType<typeof markIn>, line: CodeLine): FormUnit | undefined {
  if (mark === undefined || mark === 'damaged' || mark.criteriaSet !== line.set) return undefined;
  if (!mark.criteriaSha256.startsWith(line.sha256) || mark.year !== line.year) return undefined;
  return mark.units.find(({ unitId }) => foldText(unitId) === foldText(line.unitId));
}

function formsOfMark(mark: FormMark, tables: readonly RawTable[]): readonly FoundForm[] {
  const named = new Set(mark.units.map(({ sheet }) => sheet));
  const others = tables.filter(({ sheet = '', hidden }) => !hidden && !named.has(sheet));
  return mark.units.flatMap((unit): readonly FoundForm[] => {
    const sheet =
      tables.find((table) => table.sheet === unit.sheet && table.sheet !== MARK_SHEET) ??
      renamedSheet(unit, mark, others);
    if (sheet === undefined) return [];
    const { criteriaSet: set, criteriaSha256: sha256, year } = mark;
    return [{ recognisedBy: 'mark', set, sha256, year, sheet, unit }];
  });
}

/** Somebody renamed the sheet: the one with the unit's code line, or the only other one there is. */
function renamedSheet(
  { unitId }: FormUnit,
  { units }: FormMark,
  others: readonly RawTable[],
): RawTable | undefined {
  const own = others.filter((sheet) => {
    const line = findCodeLine(sheet);
    return line !== undefined && foldText(line.unitId) === foldText(unitId);
  });
  const candidates = own.length === 0 && units.length === 1 ? others : own;
  return candidates.length === 1 ? candidates[0] : undefined;
}
