import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SIMULATION_VIEWS } from '../../src/page/simulation/simulation-route.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { countElements, graveFaults, useBrowser } from '../support/open-page.js';
import { REPOSITORY } from '../support/repository-files.js';

const sample = (...path: readonly string[]) => join(REPOSITORY, 'samples', ...path);
const DATA_2024 = sample('quang-ngai', '2022-1211', 'results.csv');
const MORE_2024 = [
  sample('quang-ngai', '2022-1211', 'appraisal.csv'),
  sample('drafts', 'quang-ngai-2026', 'figures-2024.csv'),
];
const SETS = ['--from', 'quang-ngai/2022-1211', '--to', 'drafts/quang-ngai-2026', '--draft'];
const EVIL = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';

/** The lines of the sample of 2024: what stands above the units, and a line for each unit. */
function sampleLines() {
  const lines = readFileSync(DATA_2024, 'utf8').split(/\r?\n/).filter(Boolean);
  const header = lines.findIndex((line) => line.startsWith('Mã đơn vị;'));
  return { head: lines.slice(0, header + 1), units: lines.slice(header + 1) };
}

async function pageOf(inputs: readonly string[], sets = SETS): Promise<string> {
  const cwd = emptyFolder();
  const file = join(cwd, 'so-sanh.html');
  const { code, stderr } = await runCommand(['simulate', ...inputs, ...sets, '--out', file], {
    cwd,
  });
  expect(code, stderr).toBeLessThan(2);
  return file;
}

function writeData(units: readonly string[]): string {
  const file = join(emptyFolder(), 'so-lieu.csv');
  writeFileSync(file, [...sampleLines().head, ...units].join('\r\n'));
  return file;
}

const browser = useBrowser();
let whole = '';
let few = '';

beforeAll(async () => {
  whole = await pageOf([DATA_2024, ...MORE_2024]);
  const { units } = sampleLines();
  const [first = '', second = '', third = ''] = units.filter((line) =>
    line.includes(';Sở, ban, ngành;'),
  );
  const rest = third.split(';').slice(2);
  few = await pageOf([
    writeData([first, second, ['X&1', `"${EVIL.replaceAll('"', '""')}"`, ...rest].join(';')]),
  ]);
});

const hashes = [
  ...SIMULATION_VIEWS.map((view) => `#view=${view}`),
  '#view=units&order=before',
  '#view=units&q=zzz',
  '#unit=SNV',
  '#unit=VPUB&lang=en',
  '#unit=H-BATO',
  '#unit=KHONG-CO',
];

describe('every view of a simulation', () => {
  it.each(hashes)(
    '%s shows without an error, a request or a grave fault for readers',
    async (hash) => {
      const { page, troubles } = await browser.open(whole, hash);
      await page.locator('#main > *').last().waitFor();
      expect(await graveFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  it('keeps in sight that it is a trial of a draft, also on paper', async () => {
    const { page } = await browser.open(whole, '#view=units');
    await page.mouse.wheel(0, 5000);
    const tags = page.locator('.tags li');
    expect(await tags.allTextContents()).toEqual(['CHẤM THỬ · Dự thảo', 'Bộ tiêu chí minh họa']);
    const box = await page.locator('.tags').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tags').isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const { page } = await browser.open(whole);
    await page.setViewportSize({ width: 390, height: 800 });
    for (const hash of hashes) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.waitForTimeout(50);
      expect(await page.evaluate('document.documentElement.scrollWidth'), hash).toBe(390);
    }
    await page.close();
  });

  it('takes names as text only, and shows three units', async () => {
    const { page, troubles } = await browser.open(few, '#view=units');
    const names = await page.locator('.unit-link').allTextContents();
    expect(names).toHaveLength(3);
    expect(names).toContain(EVIL);
    expect(await page.title()).toContain('Chấm thử');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('grades before and after', () => {
  it('leads from a number of the matrix to its units, and back by the button', async () => {
    const { page } = await browser.open(whole);
    // Departments that were excellent and are good now, as the terminal lists them: SCT, SNGV, STC, SNV.
    await page.locator('.matrix a.falls').first().click();
    await page.locator('.units').waitFor();
    const names = await page.locator('.unit-link').allTextContents();
    expect([...names].sort()).toEqual(
      ['Sở Công Thương', 'Sở Ngoại vụ', 'Sở Nội vụ', 'Sở Tài chính'].sort(),
    );
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.locator('.shown', { hasText: 'Hiện 64 trên 64' }).waitFor();
    await page.close();
  });

  it('finds a unit by its name without accents and opens it with Enter', async () => {
    const { page } = await browser.open(whole);
    await page.keyboard.press('/');
    await page.keyboard.type('so noi vu');
    await page.locator('.shown', { hasText: 'Hiện 1 trên 64' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sở Nội vụ' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.units').waitFor();
    await page.close();
  });

  it('orders units by what they gain, or by rank', async () => {
    const { page } = await browser.open(whole, '#view=units&group=0');
    const changes = async () =>
      (await page.locator('td .change').allTextContents()).map((text) =>
        Number(text.replace('−', '-').replace('+', '').replace(',', '.')),
      );
    const seen = await changes();
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((left, right) => right - left));
    await page.getByRole('link', { name: 'Theo mức đổi hạng' }).click();
    // SNV fell from 2 to 6; nobody else of the departments moved four places.
    await page.locator('.units tbody tr').first().getByText('2 → 6 (−4)').waitFor();
    const places = await page.locator('tbody td:first-child').allTextContents();
    const moved = places.map((text) => Math.abs(Number(/[+−](\d+)/.exec(text)?.[1] ?? 0)));
    expect(moved).toEqual([...moved].sort((left, right) => right - left));
    await page.getByRole('link', { name: 'Theo hạng trước' }).click();
    await page
      .locator('td', { hasText: /^1 → 1$/ })
      .first()
      .waitFor();
    const ranks = await page.locator('tbody td:first-child').allTextContents();
    const before = ranks.map((text) => Number(text.split(' ')[0]));
    expect(before).toEqual([...before].sort((left, right) => left - right));
    await page.close();
  });
});

/** "≈ −1,94" as hundredths would lie: only exact decimals are read. */
function exactHundredths(text: string): number {
  expect(text).toMatch(/^[+−]?\d+(?:,\d{1,2})?$/);
  return Math.round(Number(text.replace('−', '-').replace(',', '.')) * 100);
}

describe('the card of a unit', () => {
  it('adds up from the result before to the result after, line by line', async () => {
    const { page } = await browser.open(whole, '#unit=SNV');
    const running = await page.locator('.waterfall tbody td:last-child').allTextContents();
    const changes = await page.locator('.waterfall .change').allTextContents();
    const sums = running.map(exactHundredths);
    expect(sums[0]).toBe(9556);
    expect(changes).toHaveLength(sums.length - 2);
    for (const [at, change] of changes.entries()) {
      expect(sums[at + 1]).toBe((sums[at] ?? 0) + exactHundredths(change));
    }
    expect(sums.at(-1)).toBe(sums.at(-2));
    const figures = await page.locator('.figures strong').allTextContents();
    expect(figures[0]).toBe(`95,56 → ${running.at(-1)}`);
    await page.close();
  });

  it('says what changes in the rule of a criterion', async () => {
    const { page } = await browser.open(whole, '#unit=SNV');
    const row = page.locator('.waterfall tr', { hasText: '3.3.3 → –' });
    await row.locator('summary').click();
    expect(await row.locator('.said li').first().isVisible()).toBe(true);
    expect(await row.locator('.said').textContent()).toMatch(/bỏ|không còn/i);
    await page.close();
  });

  it('tells a unit whose group is gone, and a maximum that is another', async () => {
    const { page } = await browser.open(whole, '#unit=H-BATO');
    expect(await page.locator('#main').textContent()).toContain('Không có nhóm trong bộ mới');
    await page.evaluate('location.hash = "#unit=VPUB"');
    await page.getByText('tính bằng điểm phần trăm').waitFor();
    await page.close();
  });

  it('speaks English and comes back', async () => {
    const { page } = await browser.open(whole, '#unit=SNV');
    await page.getByRole('link', { name: 'English' }).click();
    await page
      .getByRole('heading', { name: 'From the result before to the result after' })
      .waitFor();
    expect(await page.locator('.figures').textContent()).toContain('95.56 → ');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Từ kết quả trước đến kết quả sau' }).waitFor();
    await page.close();
  });

  it('prints', async () => {
    const { page, troubles } = await browser.open(whole, '#unit=SNV');
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(new TextDecoder('latin1').decode(paper.subarray(0, 5))).toBe('%PDF-');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('a set that asks for figures that old data lack', () => {
  let file = '';
  beforeAll(async () => {
    file = await pageOf(
      [sample('quang-ngai', '2019-436', 'results.csv')],
      ['--from', 'quang-ngai/2019-436', '--to', 'quang-ngai/2022-1211'],
    );
  });

  it('says before any number why nothing can be compared and what to do', async () => {
    const { page, troubles } = await browser.open(file);
    const warning = await page.locator('.warnings').textContent();
    expect(warning).toContain('15/15 đơn vị');
    expect(warning).toContain('[par-index]');
    expect(warning).toContain('--assume-template');
    expect(await graveFaults(page)).toEqual([]);
    await page.evaluate('location.hash = "#unit=SNV"');
    await page.getByText('không phân tích được theo tiêu chí').first().waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('400 units', () => {
  let file = '';
  beforeAll(async () => {
    const departments = sampleLines().units.filter((line) => line.includes(';Sở, ban, ngành;'));
    const many = Array.from({ length: 400 }, (_, index) => {
      const [id, name, ...rest] = (departments[index % departments.length] ?? '').split(';');
      return [`${id}${index}`, `${name} ${index}`, ...rest].join(';');
    });
    file = await pageOf([writeData(many)]);
  });

  it('are one page that answers at once', async () => {
    expect(statSync(file).size).toBeLessThan(5_000_000);
    const { page, troubles } = await browser.open(file, '#view=units');
    expect(await page.locator('.unit-link').count()).toBe(400);
    expect(await countElements(page)).toBeLessThan(400 * 45);
    await page.locator('#search').fill('tu phap 1');
    await page.locator('.shown', { hasText: 'trên 400' }).waitFor();
    for (const name of await page.locator('.unit-link').allTextContents()) {
      expect(name).toMatch(/Tư pháp.*1/);
    }
    expect(troubles).toEqual([]);
    await page.close();
  });
});
