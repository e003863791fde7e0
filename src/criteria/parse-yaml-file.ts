import type { Document } from 'yaml';
import { isCollection, isPair, isScalar, LineCounter, parseDocument, visit, YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { CriteriaFault, CriteriaFinding, FilePlace } from '../domain/criteria-fault.js';
import type { MethodFinding } from '../methods/scoring-method.js';
import type { CriteriaFile } from './criteria-set.js';
import { findSchemaFaults } from './find-schema-faults.js';

/** A file read as data, with a way back from data to line and column. */
export interface ParsedFile<Data> {
  /** Undefined when the file has faults. */
  readonly data: Data | undefined;
  readonly faults: readonly CriteriaFault[];
  locate(finding: CriteriaFinding): CriteriaFault;
}

type Path = readonly (string | number)[];

/**
 * Reads one YAML file against its schema. Duplicate keys, broken syntax, unknown keys and wrong values
 * are all faults with line and column; nothing is thrown.
 */
export function parseYamlFile<Data>(file: CriteriaFile, schema: z.ZodType<Data>): ParsedFile<Data> {
  const { text, document, placeAt } = readDocument(file);
  const locate = (finding: CriteriaFinding): CriteriaFault => {
    const { code, params, path } = finding;
    const offset = offsetOf(document, path, isAtKey(finding) ? 'key' : 'value');
    return { code, params, ...placeAt(offset) } as CriteriaFault;
  };
  const broken = [
    ...syntaxFaults(document).map(({ message, pos }) => ({
      code: 'yaml-syntax' as const,
      params: { reason: isIndentedByTab(text, pos[0]) ? TAB : reasonOf(message) },
      ...placeAt(pos[0]),
    })),
    ...findDecimalCommas(document, text).map(({ found, at }) => ({
      code: 'decimal-comma' as const,
      params: { found },
      ...placeAt(at),
    })),
  ];
  if (broken.length > 0) return { data: undefined, faults: broken, locate };
  const value: unknown = document.toJS();
  const findings = findSchemaFaults(value, schema).map(
    (finding) => ({ ...asWritten(finding, document), file: file.path }) as CriteriaFinding,
  );
  const data = findings.length === 0 ? schema.parse(value) : undefined;
  return { data, faults: findings.map(locate), locate };
}

interface ReadDocument {
  readonly text: string;
  readonly document: Document.Parsed;
  placeAt(offset: number): FilePlace;
}

function readDocument(file: CriteriaFile): ReadDocument {
  const lines = new LineCounter();
  const text = withoutByteOrderMark(file.text);
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    // 2023 and "2023" are one key once the file is read as data.
    uniqueKeys: (left, right) =>
      left === right ||
      (isScalar(left) && isScalar(right) && String(left.value) === String(right.value)),
    logLevel: 'error',
  });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  return { text, document, placeAt };
}

/** Finds the line and column of the data at a path of a file without faults; the nearest above it else. */
export function makeLocator(file: CriteriaFile): (path: Path) => FilePlace {
  const { document, placeAt } = readDocument(file);
  return (path) => placeAt(offsetOf(document, path, 'value'));
}

/** A text without the byte order mark that some editors put before it, Windows Notepad for one. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

/** What the reader says of a TAB where it sees one; elsewhere it speaks of what follows from it. */
const TAB = 'Tabs are not allowed as indentation';

function isIndentedByTab(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ *\t/.test(text.slice(start));
}

function reasonOf(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
}

/** A number as the file writes it: 1.10 is read as 1.1, which nobody finds again. */
function asWritten(finding: MethodFinding, document: Document.Parsed): MethodFinding {
  if (finding.code !== 'value-wrong') return finding;
  const node = document.getIn(finding.path, true);
  if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) {
    return finding;
  }
  return { ...finding, params: { ...finding.params, found: node.source } };
}

interface DecimalComma {
  readonly found: string;
  readonly at: number;
}

/** "{ points: 2,5 }": two entries to YAML, `points: 2` and a key 5 without a value. */
function findDecimalCommas(document: Document.Parsed, text: string): readonly DecimalComma[] {
  const places: DecimalComma[] = [];
  visit(document, {
    Map(_key, map) {
      if (map.flow !== true) return;
      for (const [index, pair] of map.items.entries()) {
        const before = map.items[index - 1]?.value;
        if (pair.value !== null || !isScalar(pair.key) || !isScalar(before)) continue;
        const [at, end] = [startOf(before), endOf(pair.key)];
        const found = text.slice(at, end);
        if (/^-?\d+,\d+$/.test(found)) places.push({ found, at });
      }
    },
  });
  return places;
}

/** Whether a fault is in the key itself: it is unknown, or it names something that is not there. */
function isAtKey({ code, params, path }: CriteriaFinding): boolean {
  return code === 'key-unknown' || ('found' in params && params.found === String(path.at(-1)));
}

/** Keys that stand twice; of the rest only the first: what comes after it follows from it. */
function syntaxFaults(document: Document.Parsed): readonly BrokenPlace[] {
  const all = [...document.errors, ...document.warnings];
  const twice = all.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = all.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [...twice, ...others.slice(0, 1), ...unresolvedAliases(document)];
}

interface BrokenPlace {
  readonly message: string;
  readonly pos: readonly [number, ...number[]];
}

/** "*name" without "&name" before it, or inside what it stands for: there is no such data. */
function unresolvedAliases(document: Document.Parsed): readonly BrokenPlace[] {
  const places: BrokenPlace[] = [];
  visit(document, {
    Alias(_key, alias) {
      const named = alias.resolve(document);
      const [start, , end] = named?.range ?? [0, 0, 0];
      const at = startOf(alias);
      if (named !== undefined && (at < start || at > end)) return;
      places.push({ message: `Unresolved alias: ${alias.source}`, pos: [at] });
    },
  });
  return places;
}

/**
 * Where the node at a path starts: a scalar at its value, unless its key is wanted; a group at its
 * key; for a key that is not there, where its mapping starts.
 */
function offsetOf(document: Document.Parsed, path: Path, wanted: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    const item = memberOf(node, key);
    if (item === undefined) break;
    const named = isPair(item) ? startOf(item.key) : startOf(item);
    node = isPair(item) ? item.value : item;
    offset = isScalar(node) && wanted === 'value' ? startOf(node) : named;
  }
  return offset;
}

function memberOf(node: unknown, key: string | number): unknown {
  if (!isCollection(node)) return undefined;
  return isMap(node) ? pairOf(node, key) : node.items[Number(key)];
}

function isMap(node: unknown): node is YAMLMap {
  return node instanceof YAMLMap;
}

function pairOf(map: YAMLMap, key: string | number): unknown {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range?.[1] ?? 0;
}
