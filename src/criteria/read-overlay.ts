import { parseDocument } from 'yaml';
import { OperatorError } from '../domain/operator-error.js';
import type { OverlayEdit } from './overlay-change.js';

function readYaml(text: string, origin: string): unknown {
  const document = parseDocument(text, { version: '1.2', logLevel: 'error' });
  const [error] = document.errors;
  if (error === undefined) return document.toJS() as unknown;
  const reason = (error.message.split('\n')[0] ?? '').replace(/:$/, '');
  throw new OperatorError('overlay-unreadable', { origin, reason });
}

/** "0,5" as people here write it; a whole number with three digits behind could mean thousands. */
const DECIMAL_COMMA = /^\s*[+-]?\d+,\d+\s*$/;
const THOUSANDS = /^\s*[+-]?[1-9]\d{0,2},\d{3}\s*$/;

/**
 * "PATH=VALUE" of the command line; the value is YAML, an empty one takes away, and a decimal comma is
 * one. Throws `option-invalid` where "1,500" may be one and a half or fifteen hundred.
 */
export function readSetOption(text: string): OverlayEdit {
  const at = text.indexOf('=');
  if (at < 1) {
    const expected = 'tables.cap-tinh.8.2.maxPoints=5';
    throw new OperatorError('option-invalid', { option: '--set', found: text, expected });
  }
  const path = text.slice(0, at).trim();
  const value = text.slice(at + 1);
  if (THOUSANDS.test(value)) {
    const [whole = '', rest = ''] = value.trim().split(',');
    const expected = `${path}=${whole}.${rest}, ${path}=${whole}${rest}`;
    throw new OperatorError('option-invalid', { option: '--set', found: text, expected });
  }
  const written = DECIMAL_COMMA.test(value) ? value.replace(',', '.') : value;
  return { path, value: readYaml(written, '--set'), origin: '--set' };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, path: string, origin: string): readonly OverlayEdit[] {
  if (!isMap(value) || Object.keys(value).length === 0) return [{ path, value, origin }];
  return Object.entries(value).flatMap(([key, below]) => flatten(below, `${path}.${key}`, origin));
}

/**
 * An overlay file: a tree whose values are laid over those of the set, or paths as on the command line
 * (a dotted key at the top), whose value replaces all that stands there. In the order of the file.
 */
export function readOverlayFile(text: string, origin: string): readonly OverlayEdit[] {
  const tree = readYaml(text.replace(/^\uFEFF/, ''), origin);
  if (!isMap(tree)) throw new OperatorError('overlay-unreadable', { origin, reason: 'not-a-map' });
  return Object.entries(tree).flatMap(([key, value]) =>
    key.includes('.') ? [{ path: key, value, origin }] : flatten(value, key, origin),
  );
}
