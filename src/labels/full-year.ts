/** A day with a year of two digits as it should be written: "5/6/24" becomes "5/6/2024". */
export function fullYear(found: string): string {
  return /\D\d{2}$/.test(found) ? found.replace(/(\d{2})$/, '20$1') : '25/5/2024';
}
