import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'vitest';

const NAMES = ['soffice', 'libreoffice', 'soffice.com'] as const;
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
] as const;

/** The program, wherever this machine keeps it; undefined where there is none. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path));
}

/** Settings under which every formula is calculated on opening: by itself LibreOffice trusts results. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
const SECONDS = 1000;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens workbooks in LibreOffice, which calculates every formula anew, and saves them as .xlsx. */
export function recalculateWorkbooks(files: readonly NamedFile[]): readonly Uint8Array[] {
  return convertFiles(files, 'xlsx');
}

/**
 * Opens files in LibreOffice and saves them in a format by its ending ("pdf"), where one ending is not
 * enough with the filter after it ("txt:Text").
 */
export function convertFiles(files: readonly NamedFile[], format: string): readonly Uint8Array[] {
  const program = findLibreOffice();
  if (program === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'danvan-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
    ];
    const sources = files.map(({ name }) => join(folder, name));
    execFileSync(program, [...options, ...sources], { stdio: 'pipe', timeout: 180 * SECONDS });
    const [extension = ''] = format.split(':');
    const converted = files.map(({ name }) => name.replace(/\.\w+$/, `.${extension}`));
    return converted.map((name) => new Uint8Array(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The python that knows LibreOffice's scripting: that of the system, not one installed beside it. */
export const OFFICE_PYTHON = '/usr/bin/python3';

/**
 * A suite that needs LibreOffice: skipped with one visible line where it is absent, failed where CI
 * promises that it is there.
 */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  const missing = findLibreOffice() === undefined ? 'LibreOffice (libreoffice-calc)' : undefined;
  describeUnless(missing, name, suite);
}

/** The same for a suite that drives LibreOffice through its own scripting. */
export function describeWithOfficeScripting(name: string, suite: () => void): void {
  if (findLibreOffice() === undefined) describeWithLibreOffice(name, suite);
  else describeUnless(knowsOffice() ? undefined : 'python with uno (python3-uno)', name, suite);
}

function knowsOffice(): boolean {
  try {
    execFileSync(OFFICE_PYTHON, ['-c', 'import uno'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function describeUnless(missing: string | undefined, name: string, suite: () => void): void {
  if (missing === undefined) {
    describe(name, suite);
    return;
  }
  if (process.env['CI'] === 'true') {
    it(`${name}: needs ${missing}`, () => {
      throw new Error(`CI=true, but ${missing} is not installed`);
    });
    return;
  }
  process.stderr.write(`skipped, ${missing} is not installed: ${name}\n`);
  describe.skip(name, suite);
}
