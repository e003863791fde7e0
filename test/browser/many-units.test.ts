import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { countElements, useBrowser } from '../support/open-page.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const UNITS = 400;

/** The sample's departments again and again until there are 400, each with an id and a name of its own. */
function manyUnits(): string {
  const sample = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');
  const lines = readFileSync(sample, 'utf8').split(/\r?\n/).filter(Boolean);
  const header = lines.findIndex((line) => line.startsWith('Mã đơn vị;'));
  const rows = lines.slice(header + 1).filter((line) => line.includes(';Sở, ban, ngành;'));
  if (rows.length === 0) throw new Error('the sample has no departments');
  const more = Array.from({ length: UNITS }, (_, index) => {
    const [id, name, ...rest] = (rows[index % rows.length] ?? '').split(';');
    return [`${id}${index}`, `${name} ${index}`, ...rest].join(';');
  });
  return [...lines.slice(0, header + 1), ...more].join('\r\n');
}

const browser = useBrowser();
let file = '';

beforeAll(async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'many.csv'), manyUnits());
  const { code, stderr } = await runCommand(
    ['evaluate', 'many.csv', '--criteria', SET, '--record', 'k.json', '--engine', 'compiled'],
    { cwd },
  );
  expect(code, stderr).toBeLessThan(2);
  const report = await runCommand(['report', 'k.json', '--to', 'k.html'], { cwd });
  expect(report.code, report.stderr).toBe(0);
  file = join(cwd, 'k.html');
});

describe('400 units', () => {
  it('stay below 10 MB', () => {
    expect(statSync(file).size).toBeLessThan(10_000_000);
  });

  it('have a heat map that builds only the rows in sight, wherever it is scrolled', async () => {
    const { page, troubles } = await browser.open(file, '#view=heat');
    await page.locator('td.cell').first().waitFor();
    const grid = page.locator('table.heat');
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(UNITS + 1));
    // 900 pixels hold 30 rows; with 12 more on either side and some 50 cells each
    expect(await countElements(page)).toBeLessThan(60 * 60);
    await page.evaluate("document.querySelector('.heat-frame').scrollTop = 1e6");
    await page.locator(`tr[aria-rowindex="${UNITS + 1}"]`).waitFor();
    expect(await countElements(page)).toBeLessThan(60 * 60);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('are walked by keys through rows that are not built yet', async () => {
    const { page } = await browser.open(file, '#view=heat');
    await page.locator('td.cell').first().focus();
    for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('PageDown');
    expect(await page.evaluate('document.activeElement.dataset.row')).toBe('120');
    await page.close();
  });

  it('are all printed', async () => {
    const { page } = await browser.open(file, '#view=heat');
    await page.locator('td.cell').first().waitFor();
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('table.heat tbody th').count()).toBe(UNITS);
    await page.close();
  });

  it('are searched without building the page again for each of them', async () => {
    const { page } = await browser.open(file, '#view=ranking');
    await page.locator('#search').fill('tu phap 1');
    await page.locator('.shown', { hasText: `trên ${UNITS}` }).waitFor();
    const names = await page.locator('th.main .unit-link').allTextContents();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/Tư pháp.*1/);
    await page.close();
  });

  it('have cards that build a criterion when it is opened', async () => {
    const { page } = await browser.open(file, '#unit=SNV1');
    await page.locator('.criteria').waitFor();
    expect(await page.locator('.detail').count()).toBe(0);
    expect(await countElements(page)).toBeLessThan(1500);
    await page.close();
  });
});
