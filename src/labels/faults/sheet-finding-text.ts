import type {
  CriteriaFault,
  CriteriaFaultCode,
  CriteriaFaultParams,
  CriteriaFinding,
} from '../../domain/criteria-fault.js';
import type { Language } from '../language.js';
import { criteriaFaultText } from './criteria-fault-text.js';
import { SHEET_FINDING_TEXT_EN } from './sheet-finding-text-en.js';
import { SHEET_FINDING_TEXT_VI } from './sheet-finding-text-vi.js';
import type { SheetFindingTexts } from './sheet-finding-texts.js';
import { commaText } from './sheet-reasons.js';

const TEXTS: Readonly<Record<Language, SheetFindingTexts>> = {
  vi: SHEET_FINDING_TEXT_VI,
  en: SHEET_FINDING_TEXT_EN,
};

type AnyText = (
  params: CriteriaFaultParams[CriteriaFaultCode],
  title: string | undefined,
) => string;

const NUMBERS = ['declared', 'sum', 'points', 'maximum', 'interval'];

/** Points and bounds as the workbook shows them, with a decimal comma. */
function withCommas<Params extends object>(params: Params): Params {
  const entries = Object.entries(params).map(([key, value]) => [
    key,
    NUMBERS.includes(key) && typeof value === 'string' ? commaText(value) : value,
  ]);
  return Object.fromEntries(entries) as Params;
}

/** Where a finding is said. */
export interface SheetFindingPlace {
  /** Of the cell's column or field, where the finding is about one cell. */
  readonly title: string | undefined;
  readonly language: Language;
}

/** Says a finding of the load checks in the words of the workbook: columns instead of keys. */
export function sheetFindingText(
  finding: CriteriaFinding,
  { title, language }: SheetFindingPlace,
): string {
  const { code, file } = finding;
  const params = language === 'vi' ? withCommas(finding.params) : finding.params;
  const own = TEXTS[language][code as keyof SheetFindingTexts] as AnyText | undefined;
  if (own !== undefined) return own(params, title);
  return criteriaFaultText({ code, params, file, line: 1, column: 1 } as CriteriaFault, language);
}
