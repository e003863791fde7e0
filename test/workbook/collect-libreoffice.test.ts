import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markIn } from '../../src/forms/collect/mark-in.js';
import { readTables } from '../../src/readers/index.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { describeWithOfficeScripting, OFFICE_PYTHON } from '../support/libreoffice.js';
import { REPOSITORY } from '../support/repository-files.js';

const LONG = 240_000;
const UNITS = join(REPOSITORY, 'samples', 'quang-ngai', '2022-1211', 'units.csv');
const SET = ['--criteria', 'quang-ngai/2022-1211', '--units', UNITS];

interface Typed {
  readonly element?: string;
  readonly criterion?: string;
  readonly field?: string;
  readonly typed: string;
  readonly kind: string;
  readonly text: string;
}

/** What a person types, and what is to come out of it. */
const TYPED: readonly Typed[] = [
  { element: 'plan-issued-on', typed: '2024-03-28', kind: 'date', text: '2024-03-28' },
  { element: 'party-resolution-quarters', typed: '3', kind: 'number', text: '3' },
  { element: 'staff-meeting-attendance', typed: '97.5%', kind: 'percent', text: '97.5' },
  { element: 'staff-total', typed: '1234', kind: 'number', text: '1234' },
  { element: 'hot-spots', typed: '0', kind: 'number', text: '0' },
  {
    element: 'plan-coverage',
    typed: 'Còn thiếu nội dung hoặc phân công',
    kind: 'text',
    text: 'Còn thiếu nội dung hoặc phân công',
  },
  { criterion: '1.1.3', field: 'claimed', typed: '0.75', kind: 'number', text: '0.75' },
  {
    criterion: '1.1.3',
    field: 'evidence',
    typed: 'NQ số 12-NQ/CB, "quý I"; đính kèm',
    kind: 'text',
    text: 'NQ số 12-NQ/CB, "quý I"; đính kèm',
  },
  {
    criterion: '1.1.3',
    field: 'explanation',
    typed: 'Quý IV họp muộn',
    kind: 'text',
    text: 'Quý IV họp muộn',
  },
];

describeWithOfficeScripting('a form filled in LibreOffice', () => {
  it(
    'is collected without loss, and nothing in it counts as changed',
    async () => {
      const cwd = emptyFolder();
      const made = await runCommand(['form', ...SET, '--unit', 'STP', '--out', 'bieu'], { cwd });
      expect(made.code).toBe(0);
      const [name = ''] = readdirSync(join(cwd, 'bieu'));
      const source = join(cwd, 'bieu', name);
      const mark = markIn((await readTables({ name, bytes: readFileSync(source) })).tables);
      if (mark === undefined || mark === 'damaged') throw new Error('no mark');
      const [unit] = mark.units;
      if (unit === undefined) throw new Error('no unit');
      const job = TYPED.map(({ element, criterion, field, typed }) => {
        const input = unit.inputs.find((one) =>
          'element' in one
            ? one.element === element
            : 'criterion' in one && one.criterion === criterion && one.field === field,
        );
        if (input === undefined) throw new Error(`no input for ${element ?? criterion}`);
        return { sheet: unit.sheet, cell: input.cell, typed };
      });
      writeFileSync(join(cwd, 'job.json'), JSON.stringify(job));
      const script = join(REPOSITORY, 'test', 'support', 'fill-form.py');
      const target = join(cwd, 'gui-ve.xlsx');
      execFileSync(OFFICE_PYTHON, [script, source, target, join(cwd, 'job.json')], {
        stdio: 'pipe',
      });
      const argv = ['collect', 'gui-ve.xlsx', ...SET, '--out', 'th.xlsx', '--json'];
      const { stdout } = await runCommand(argv, { cwd });
      const { values, unmerged, differences } = JSON.parse(stdout);
      const got = values.map((value: Record<string, unknown>) => {
        const { unitId: _unit, at: _at, ...said } = value;
        return JSON.stringify(Object.entries(said).sort());
      });
      const wanted = TYPED.map(({ typed: _typed, ...said }) =>
        JSON.stringify(Object.entries(said).sort()),
      );
      expect(got.sort()).toEqual(wanted.sort());
      expect(unmerged).toEqual([]);
      const codes = differences.map(({ code }: { readonly code: string }) => code);
      expect(codes.filter((code: string) => code !== 'claim-differs')).toEqual([]);
    },
    LONG,
  );
});
