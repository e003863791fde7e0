/** Excel's letters of a 1-based column number: 1 → A, 27 → AA. */
export function letters(column) {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : letters(rest) + last;
}
