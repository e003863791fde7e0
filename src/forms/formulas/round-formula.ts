import type { Rounding } from '../../criteria/criteria-set-file.js';

/** Digits to which Excel's quotients are cleaned before they are rounded: a tie must stay one. */
const CLEAN = 11;
const TIE_CLEAN = 9;

/** A calculation rounded as the set says; as it is without a rule. */
export function roundFormula(text: string, rule: Rounding | undefined): string {
  if (rule === undefined) return text;
  const clean = `ROUND(${text},${CLEAN})`;
  if (rule.mode === 'half-up') return `ROUND(${clean},${rule.digits})`;
  if (rule.mode === 'down') return `ROUNDDOWN(${clean},${rule.digits})`;
  const scale = 10 ** rule.digits;
  const scaled = `ROUND((${text})*${scale},${TIE_CLEAN})`;
  const isTie = `${scaled}-INT(${scaled})=0.5`;
  return `IF(${isTie},2*ROUND(${scaled}/2,0),ROUND(${scaled},0))/${scale}`;
}
