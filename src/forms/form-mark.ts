import { z } from 'zod';

/** The form of mark that this version writes; `collect` reads it back. */
export const FORM_MARK = 'danvan/form@1';

/** The sheet of the mark: "very hidden", column A, one line of the mark a row. */
export const MARK_SHEET = '_danvan';

const CellName = z.string().regex(/^[A-Z]+[1-9]\d*$/);

/** What an input cell is for: a figure, or a field beside a criterion, or of the unit itself. */
export const FormInput = z.union([
  z.strictObject({ cell: CellName, element: z.string() }),
  z.strictObject({
    cell: CellName,
    criterion: z.string(),
    field: z.enum(['claimed', 'evidence', 'explanation', 'person']),
  }),
  z.strictObject({ cell: CellName, unit: z.enum(['preparer', 'head', 'phone', 'day']) }),
]);
export type FormInput = z.infer<typeof FormInput>;

/** One unit's form: its sheet, its input cells, and the protected cells word for word. */
export const FormUnit = z.strictObject({
  unitId: z.string(),
  name: z.string(),
  unitGroup: z.string(),
  table: z.string(),
  sheet: z.string(),
  inputs: z.array(FormInput),
  /** Text of each protected cell that says something: [cell, text]; a formula starts with "=". */
  locked: z.array(z.tuple([CellName, z.string()])),
});
export type FormUnit = z.infer<typeof FormUnit>;

/** The hidden mark of a form workbook: of which set and year it is, and for each unit what stands where. */
export const FormMark = z.strictObject({
  form: z.literal(FORM_MARK),
  criteriaSet: z.string(),
  criteriaSha256: z.string(),
  year: z.int(),
  units: z.array(FormUnit).min(1),
});
export type FormMark = z.infer<typeof FormMark>;

/** The mark as JSON in lines that fit into cells: joined with nothing or with line breaks it is whole. */
export function markLines(mark: FormMark): readonly string[] {
  const { units, ...head } = mark;
  const list = (items: readonly unknown[]) =>
    items.map((item, index) => `${JSON.stringify(item)}${index < items.length - 1 ? ',' : ''}`);
  const open = (value: object, key: string) => `${JSON.stringify(value).slice(0, -1)},"${key}":[`;
  return [
    open(head, 'units'),
    ...units.flatMap(({ inputs, locked, ...unit }, index) => [
      open(unit, 'inputs'),
      ...list(inputs),
      '],"locked":[',
      ...list(locked),
      index < units.length - 1 ? ']},' : ']}',
    ]),
    ']}',
  ];
}

/** The mark in the lines of a mark sheet; undefined where they are none. */
export function readMark(lines: readonly string[]): FormMark | undefined {
  try {
    return FormMark.safeParse(JSON.parse(lines.join('\n'))).data;
  } catch {
    return undefined;
  }
}
