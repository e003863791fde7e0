import type { CellValue } from 'exceljs';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { InputResult } from '../../../src/domain/evaluation.js';
import type { FormInput } from '../../../src/forms/form-mark.js';
import type { OpenForm } from './open-form.js';
import type { CriterionAnswer, UnitAnswers } from './unit-answers.js';

/** Types a unit's answers into its form, as a careful person would. */
export function fillForm(
  { workbook, unit }: OpenForm,
  answers: UnitAnswers,
  set: CriteriaSet,
): void {
  const sheet = workbook.getWorksheet(unit.sheet);
  for (const input of unit.inputs) {
    const value = typed(input, answers, set);
    if (value !== null && sheet !== undefined) sheet.getCell(input.cell).value = value;
  }
}

function typed(input: FormInput, answers: UnitAnswers, set: CriteriaSet): CellValue {
  if ('element' in input) {
    const figure = answers.figures.get(input.element);
    return figure === undefined ? null : typedFigure(figure, set);
  }
  if ('unit' in input) return input.unit === 'preparer' ? 'Nguyễn Văn A (giả định)' : null;
  if (input.field === 'person') return null;
  const text = fieldText(answers.criteria.get(input.criterion), input.field);
  return text !== null && input.field === 'claimed' ? Number(text) : text;
}

function fieldText(
  answer: CriterionAnswer | undefined,
  field: keyof CriterionAnswer,
): string | null {
  return answer?.[field] ?? null;
}

/** A figure as Excel keeps it after somebody typed it into the form's cell. */
function typedFigure({ element, state, value }: InputResult, set: CriteriaSet): CellValue {
  if (state === 'not-applicable') return 'KAD';
  if (state !== 'reported' || value === null) return null;
  const known = set.elements.find(({ id }) => id === element);
  switch (known?.kind) {
    case 'date':
      return value === 'absent' ? 'Không có' : new Date(`${value}T00:00:00Z`);
    case 'yes-no':
      return value === 'true' ? 'Có' : 'Không';
    case 'choice':
      return known.options?.find(({ id }) => id === value)?.label ?? value;
    case 'percent':
      return Number(value) / 100;
    default:
      return Number(value);
  }
}
