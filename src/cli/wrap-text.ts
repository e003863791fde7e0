/**
 * A text in lines of at most `width` letters, broken between words but never before a percent sign; a
 * longer word is cut with "…".
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!%)/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((item) => cutText(item, width));
}

/** A text of at most `width` letters; what is cut off is marked with "…". */
export function cutText(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}
