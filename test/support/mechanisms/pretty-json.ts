const WIDTH = 96;

/** JSON that a page can show without scrolling: what fits a line stays on one, the rest is broken up. */
export function prettyJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) {
    return line;
  }
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => `${deeper}${prettyJson(item, deeper)}`)
    : Object.entries(value).map(([key, inner]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${deeper}${name}${prettyJson(inner, deeper)}`;
      });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** As JSON.stringify, with a blank after each comma and colon. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
