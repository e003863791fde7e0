import { join } from 'node:path';
import type { LoadedRecord } from '../audit/read-record.js';
import type { Language } from '../labels/language.js';
import { annexWorkbook } from '../reports/signature/annex-workbook.js';
import { documentMarks } from '../reports/signature/document-texts.js';
import { resultSlips, slipsInOne } from '../reports/signature/result-slips.js';
import type { DocumentHead, SignatureInput } from '../reports/signature/signature-input.js';
import { checkCode } from '../reports/signature/signature-input.js';
import { signatureList } from '../reports/signature/signature-list.js';
import { slipNames } from '../reports/signature/slip-names.js';
import { reportInput } from './render-report.js';
import type { OutputFile } from './write-outputs.js';

/** What the documents are made from. */
export interface SignatureSource {
  readonly loaded: LoadedRecord;
  readonly head: DocumentHead;
  readonly language: Language;
}

/** A document for signature; of `slips` the path is a folder for a file per unit. */
interface SignatureOutput {
  readonly kind: 'list' | 'annex' | 'slips' | 'slips-in-one';
  readonly path: string;
}

/** The files of one output. */
export async function signatureFiles(
  { kind, path }: SignatureOutput,
  source: SignatureSource,
): Promise<readonly OutputFile[]> {
  const input = signatureInput(source);
  if (kind === 'list') return [{ path, content: await signatureList(input) }];
  if (kind === 'annex') return [{ path, content: await annexWorkbook(input) }];
  if (kind === 'slips-in-one') return [{ path, content: await slipsInOne(input) }];
  const slips = resultSlips(input);
  const names = slipNames(slips.map(({ unitId }) => unitId));
  const files: OutputFile[] = [];
  for (const [index, slip] of slips.entries()) {
    files.push({ path: join(path, `${names[index]}.docx`), content: await slip.render() });
  }
  return files;
}

/** What whoever made the documents must know: the record's code, and the marks on every page. */
export function signatureFacts(source: SignatureSource): {
  readonly code: string;
  readonly marks: readonly string[];
} {
  const input = signatureInput(source);
  return { code: checkCode(input.recordSha256), marks: documentMarks(input) };
}

function signatureInput({ loaded, head, language }: SignatureSource): SignatureInput {
  const { evaluation, run, sha256 } = loaded;
  return { ...reportInput(loaded, { run, language }), evaluation, head, recordSha256: sha256 };
}
