import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PLACE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

/** A page that is open, with everything that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, of the console (the policy tells there what it forbids), and every request but the file's own. */
  readonly troubles: readonly string[];
}

/** A browser for the tests of a file; a machine without Chromium is told so, nothing is skipped. */
export function useBrowser(): { open(file: string, hash?: string): Promise<OpenPage> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(PLACE)) {
      throw new Error(`no Chromium at ${PLACE}: install it, or set CHROMIUM to its place`);
    }
    browser = await chromium.launch({ executablePath: PLACE, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return {
    async open(file, hash = '') {
      if (browser === undefined) throw new Error('the browser is not open');
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const troubles: string[] = [];
      const own = pathToFileURL(file).href;
      page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
      page.on('console', (said) => {
        if (['error', 'warning'].includes(said.type())) troubles.push(`console: ${said.text()}`);
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== own) troubles.push(`request: ${request.url()}`);
      });
      await page.route(/^(?!file:)/, (route) => route.abort());
      await page.goto(own + hash);
      return { page, troubles };
    },
  };
}

/** Writes a page into a folder of its own and gives its place. */
export function writePage(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'danvan-page-')), 'ket-qua.html');
  writeFileSync(file, bytes);
  return file;
}

/** What axe finds that is serious or worse: rule and element. */
export async function graveFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(`axe.run(document).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + ' ' + failureSummary)))`);
}

/** How many elements stand in the page. */
export async function countElements(page: Page): Promise<number> {
  return await page.evaluate('document.querySelectorAll("*").length');
}
