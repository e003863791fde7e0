/** The same text with a capital at its start; a quotation mark or digit stays as it is. */
export function startSentence(text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase('vi')}${text.slice(first.length)}`;
}
