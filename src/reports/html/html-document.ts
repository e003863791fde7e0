/** What a page is put together from; hashes are base64 of SHA-256 over the very texts. */
export interface PageParts {
  readonly script: string;
  readonly scriptSha256: string;
  readonly style: string;
  readonly styleSha256: string;
  readonly language: string;
  readonly title: string;
  /** Said where scripts may not run. */
  readonly withoutScript: string;
  readonly data: unknown;
}

/**
 * One self-contained page. The only script and the only style that may run are the two with these
 * hashes; nothing may be loaded. Data stand in a block that is never run, and "<" is escaped in it, so
 * that no text of a unit can end the block.
 */
export function htmlDocument(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${parts.scriptSha256}'`,
    `style-src 'sha256-${parts.styleSha256}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeText(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(parts.title)}</title>
<style>${parts.style}</style>
</head>
<body>
<noscript>${escapeText(parts.withoutScript)}</noscript>
<div id="page"></div>
<script type="application/json" id="data">${escapeData(parts.data)}</script>
<script>${parts.script}</script>
</body>
</html>
`;
}

/** Text for an element's content or a quoted attribute. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that says the same and holds no "<"; line separators that old readers stumble over neither. */
export function escapeData(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
