/** The digits that Excel keeps of a number. */
const SIGNIFICANT_DIGITS = 15;

/**
 * A finite number in plain decimal notation, without exponent and trailing zeros, at the 15 digits
 * that Excel has: 0.1 + 0.2 is "0.3". `shift` moves the decimal point to the right without any
 * arithmetic: 0.857 shifted by 2 is "85.7". Zero is "0", never "-0".
 */
export function decimalText(value: number, shift = 0): string {
  const shortest = String(value);
  // Most numbers: what JavaScript writes has no more digits than Excel keeps.
  if (shift === 0 && shortest.length <= SIGNIFICANT_DIGITS && !shortest.includes('e')) {
    return shortest;
  }
  const [mantissa = '', exponent = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const sign = value < 0 ? '-' : '';
  const point = Number(exponent) + 1 + shift;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
