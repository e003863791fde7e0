import { z } from 'zod';
import type { CriteriaFile } from '../criteria/criteria-set.js';
import { makeLocator, parseYamlFile } from '../criteria/parse-yaml-file.js';
import type { CriteriaFault } from '../domain/criteria-fault.js';

const Names = z.looseObject({
  profiles: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(z.looseObject({ id: z.string().default('?') })).default([]),
});

/**
 * The cases, and the sample units that cases start from, in which faults of a cases file stand: by
 * their names, in the order of the file, each once. Empty where the file cannot be read at all.
 */
export function unfitCases(
  file: CriteriaFile,
  faults: readonly CriteriaFault[],
): readonly string[] {
  const { data } = parseYamlFile(file, Names);
  if (data === undefined) return [];
  const locate = makeLocator(file);
  const starts = [
    ...Object.keys(data.profiles).map((name) => ({ name, path: ['profiles', name] })),
    ...data.cases.map(({ id }, index) => ({ name: id, path: ['cases', index] })),
  ]
    .map(({ name, path }) => ({ name, line: locate(path).line }))
    .sort((a, b) => a.line - b.line);
  const names = faults.map(({ line }) => starts.findLast((start) => start.line <= line)?.name);
  const unfit = new Set(names);
  return starts.map(({ name }) => name).filter((name) => unfit.has(name));
}
