/** A moment of no meaning, without a zone: the same bytes on every machine. */
const MOMENT = '2000-01-01T12:00:00';

/** A workbook without the times at which it was written: the same content gives the same bytes. */
export async function stableBytes(workbook: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(workbook)).map(([path, bytes]) => {
    if (path !== 'docProps/core.xml') return [path, bytes] as const;
    const text = strFromU8(bytes).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${MOMENT}Z`);
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: MOMENT });
}
