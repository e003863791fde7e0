/** A cell of a table: no line break, no bar that ends it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** A table with its head, and an empty line after it. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row), ''];
}

/** A block of code, and an empty line after it. */
export function code(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text, '```', ''];
}
