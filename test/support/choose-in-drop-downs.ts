import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice, OFFICE_PYTHON } from './libreoffice.js';
import { REPOSITORY } from './repository-files.js';

const SCRIPT = join(REPOSITORY, 'test', 'support', 'choose-in-drop-downs.py');
const LIMIT = 180_000;

/**
 * Opens a workbook in LibreOffice, chooses in its drop-downs ("sheet!B4": value) and saves it again.
 * Throws where a cell has no drop-down or its drop-down does not offer the value.
 */
export function chooseInDropDowns(
  bytes: Uint8Array,
  choices: Readonly<Record<string, string>>,
): Uint8Array {
  const program = findLibreOffice();
  if (program === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'danvan-choose-'));
  const pipe = `danvan${process.pid}`;
  const office = spawn(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      `--accept=pipe,name=${pipe};urp;`,
    ],
    { stdio: 'ignore' },
  );
  try {
    const [source, target] = [join(folder, 'source.xlsx'), join(folder, 'target.xlsx')];
    writeFileSync(source, bytes);
    const urls = [source, target].map((path) => pathToFileURL(path).href);
    execFileSync(OFFICE_PYTHON, [SCRIPT, pipe, ...urls], {
      input: JSON.stringify(choices),
      timeout: LIMIT,
    });
    return new Uint8Array(readFileSync(target));
  } finally {
    office.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
