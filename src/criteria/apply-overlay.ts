import { Document, isAlias, parseDocument, visit } from 'yaml';
import { OperatorError } from '../domain/operator-error.js';
import type { OverlayChange } from '../domain/simulation.js';
import { carrySums } from './carry-overlay-sums.js';
import type { CriteriaFile } from './criteria-set.js';
import type { WrittenData } from './find-overlay-target.js';
import { findTarget } from './find-overlay-target.js';
import type { OverlayEdit, OverlayTarget } from './overlay-change.js';
import { withoutByteOrderMark } from './parse-yaml-file.js';

/** A set's files after an overlay, and every value that it changed. */
export interface OverlaidFiles {
  readonly files: readonly CriteriaFile[];
  readonly changes: readonly OverlayChange[];
}

/** What a value stands for in two places cannot be changed in one of them: it is written out first. */
function openDocument({ text }: CriteriaFile): Document {
  const document: Document = parseDocument(withoutByteOrderMark(text), {
    version: '1.2',
    logLevel: 'error',
  });
  let shares = false;
  visit(document, (_key, node) => {
    if (isAlias(node)) shares = true;
  });
  return shares ? new Document(document.toJS()) : document;
}

type Documents = ReadonlyMap<string, Document>;

function dataOf(documents: Documents): WrittenData {
  return new Map([...documents].map(([path, document]) => [path, document.toJS() as unknown]));
}

function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function valueAt(data: unknown, keys: OverlayTarget['keys']): unknown {
  return keys.reduce<unknown>(
    (own, key) =>
      typeof own === 'object' && own !== null
        ? (own as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function applyEdit(documents: Documents, edit: OverlayEdit, carried: boolean): OverlayChange {
  const { path, value } = edit;
  const data = dataOf(documents);
  const { file, keys } = findTarget(path, data);
  const document = documents.get(file);
  if (document === undefined) throw new RangeError(`no file ${file}`);
  const from = valueText(valueAt(data.get(file), keys));
  if (value === null && from === null) {
    const found = String(keys.at(-1));
    const at = path.slice(0, -found.length - 1);
    throw new OperatorError('overlay-path-unknown', { path, at, found, known: [] });
  }
  if (value === null) document.deleteIn(keys);
  else document.setIn(keys, document.createNode(value));
  return { path, from, to: valueText(value), origin: edit.origin, carried };
}

/**
 * Lays changes over the written text of a set, one after another, before anything of it is checked; cases
 * are left out, for they prove the set as it was written. Maxima of sections and the scale of a table
 * follow the maxima of criteria, and that is told. Throws `overlay-path-unknown`.
 */
export function applyOverlay(
  files: readonly CriteriaFile[],
  edits: readonly OverlayEdit[],
): OverlaidFiles {
  const kept = files.filter(({ path }) => path.endsWith('.yaml') && path !== 'cases.yaml');
  const documents = new Map(kept.map((file) => [file.path, openDocument(file)]));
  const before = dataOf(documents);
  const told = edits.map((edit) => applyEdit(documents, edit, false));
  const paths = new Set(edits.map(({ path }) => path));
  const carried = carrySums(before, dataOf(documents), paths).map((edit) =>
    applyEdit(documents, { ...edit, origin: edits.at(-1)?.origin ?? '' }, true),
  );
  return {
    files: [...documents].map(([path, document]) => ({
      path,
      text: document.toString({ lineWidth: 0 }),
    })),
    changes: [...told, ...carried],
  };
}
