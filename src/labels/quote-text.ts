/** A text word for word between quotation marks: “8,5”. */
export function quoteText(text: string): string {
  return `“${text}”`;
}
