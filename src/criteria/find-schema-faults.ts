import type { z } from 'zod';
import type { MethodFinding } from '../methods/scoring-method.js';

type Path = readonly (string | number)[];
type SchemaIssue = z.core.$ZodIssue;

/** What a value has that its schema does not allow, or lacks: each with the way to it. */
export function findSchemaFaults(value: unknown, schema: z.ZodType): readonly MethodFinding[] {
  const result = schema.safeParse(value, { reportInput: true, error: tellKnownKeys });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => findingsOf(issue, [], value));
}

/** An issue does not carry the keys that its schema knows: they travel in its message. */
const tellKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  const def = inst?._zod.def;
  return def !== undefined && 'shape' in def ? Object.keys(def.shape as object).join(' ') : '';
};

function findingsOf(issue: SchemaIssue, base: Path, root: unknown): readonly MethodFinding[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))];
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ').filter((key) => key !== '');
    const params = { keys: issue.keys, known };
    return [{ code: 'key-unknown', params, path: [...path, issue.keys[0] ?? ''] }];
  }
  if (issue.code === 'invalid_union') return findingsOfUnion(issue, path, root);
  if (issue.code === 'invalid_key') {
    const params = { found: String(path.at(-1)), expected: wanted(issue) };
    return [{ code: 'value-wrong', params, path }];
  }
  const found = valueAt(root, path);
  if (found === undefined && path.length > 0) {
    return [{ code: 'key-missing', params: { key: String(path.at(-1)) }, path: path.slice(0, -1) }];
  }
  if (issue.code === 'invalid_type' && isDecimalComma(found)) {
    return [{ code: 'decimal-comma', params: { found }, path }];
  }
  return [
    { code: 'value-wrong', params: { found: shortText(found), expected: wanted(issue) }, path },
  ];
}

function isDecimalComma(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+,\d+$/.test(value);
}

type UnionIssue = Extract<SchemaIssue, { code: 'invalid_union' }>;

/**
 * Of the forms that a value could have had, the one it is nearest to is the one the writer meant: the
 * faults of that form are told, not those of all.
 */
function findingsOfUnion(issue: UnionIssue, path: Path, root: unknown): readonly MethodFinding[] {
  if (issue.errors.length === 0) {
    const found = shortText(valueAt(root, path));
    const known =
      'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    if (found === 'undefined') {
      return [
        { code: 'key-missing', params: { key: String(path.at(-1)) }, path: path.slice(0, -1) },
      ];
    }
    return [{ code: 'method-unknown', params: { found, known }, path }];
  }
  const forms = issue.errors.map((errors) =>
    errors.flatMap((error) => findingsOf(error, path, root)),
  );
  const nearest = [...forms].sort((left, right) => compareDistance(left, right, path))[0];
  return nearest ?? [];
}

/** Faults at the value itself say "another form was meant"; faults deeper inside say "this form". */
function compareDistance(
  left: readonly MethodFinding[],
  right: readonly MethodFinding[],
  path: Path,
): number {
  const away = (findings: readonly MethodFinding[]) =>
    findings.reduce((sum, finding) => sum + weightAtValue(finding, path), 0);
  return away(left) - away(right) || left.length - right.length;
}

function weightAtValue({ code, params, path: at }: MethodFinding, path: Path): number {
  if (code === 'key-unknown' && at.length === path.length + 1) return 3 * params.keys.length;
  if (at.length > path.length) return 0;
  return code === 'key-missing' ? 2 : 100;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string, unknown>)[String(key)]
        : undefined,
    root,
  );
}

function shortText(value: unknown): string {
  const plain = typeof value === 'string' || typeof value === 'number';
  const text = plain ? String(value) : String(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function wanted(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      if (issue.origin === 'string') return 'string';
      return `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`;
    default:
      return issue.message;
  }
}
