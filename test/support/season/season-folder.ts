import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { emptyFolder, runCommand } from '../fake-shell.js';
import { recordAt } from '../open-record.js';
import { fillForm } from './fill-form.js';
import type { OpenForm } from './open-form.js';
import { openForm } from './open-form.js';
import type { UnitAnswers } from './unit-answers.js';

/** The folder in which an officer works through a season. */
const home = emptyFolder();

/** A path in it. */
export const at = (...path: readonly string[]) => join(home, ...path);

/** Runs a line as it is typed there, with more arguments that may hold spaces. */
export async function danvan(line: string, ...more: readonly string[]) {
  const argv = [...line.split(' '), ...more, '--lang', 'vi'];
  const { code, stdout, stderr } = await runCommand(argv, { cwd: home, columns: 200 });
  return { code, stdout, said: `${stdout}\n${stderr}` };
}

/** Runs a line and expects its outputs; a run with faults in the data writes them too. */
export async function make(outputs: readonly string[], line: string): Promise<void> {
  const { said } = await danvan(line);
  const missing = outputs.filter((name) => !existsSync(at(name)));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not written:\n${said}`);
}

/** What is published of each unit, by its id. */
export function published(record: string) {
  const { units } = recordAt(at(record)).evaluation;
  return Object.fromEntries(
    units.map(({ unitId, claimed, total, percent, grade, rank, outcome }) => [
      unitId,
      { claimed, total, percent, grade, rank, outcome },
    ]),
  );
}

/** A form that a unit fills: where it lies, where it goes, when, and what goes wrong. */
export interface Sending {
  readonly from: string;
  readonly to: string;
  readonly day: Date;
  readonly change?: ((form: OpenForm) => void) | undefined;
}

/** Fills a form with a unit's answers and sends it. */
export async function send(
  { from, to, day, change }: Sending,
  answers: UnitAnswers | undefined,
  set: CriteriaSet,
): Promise<void> {
  if (answers === undefined) throw new Error(`${from}: a unit without answers`);
  const form = await openForm(from);
  fillForm(form, answers, set);
  form.find({ unit: 'day' }).value = day;
  change?.(form);
  mkdirSync(join(to, '..'), { recursive: true });
  await form.workbook.xlsx.writeFile(to);
}
