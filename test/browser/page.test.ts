import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../src/page/route.js';
import { htmlReport } from '../../src/reports/html/html-report.js';
import type { UnitSketch } from '../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../support/make-evaluation.js';
import { graveFaults, useBrowser, writePage } from '../support/open-page.js';

const EVIL = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';

const UNITS: readonly UnitSketch[] = [
  {
    id: 'SKHCN',
    name: 'Sở Khoa học và Công nghệ',
    group: 'so',
    values: {
      ...FULL_PROVINCE,
      'plan-on': '5/4/2024',
      done: '1',
      hot: '1',
      'claimed 1.2': '4',
      'appraised 2.1': '5',
      'reason 2.1': 'Thiếu hai quý',
    },
  },
  { id: 'SNV', name: 'Sở Nội vụ', group: 'so', values: { ...FULL_PROVINCE } },
  { id: 'X&1', name: EVIL, group: 'xa', values: { done: '1', planned: '4', open: 'không' } },
  { id: 'G', name: 'Sở Giáo dục', group: 'so', values: { ...FULL_PROVINCE, 'plan-on': '' } },
];

const browser = useBrowser();
let file = '';

beforeAll(async () => {
  const input = await makeReportInput({ units: UNITS, provenance: 'illustrative', draft: true });
  file = writePage(await htmlReport.render(input));
});

describe('every view', () => {
  const hashes = [
    ...VIEWS.map((view) => `#view=${view}`),
    '#unit=SKHCN&criterion=1.2',
    '#unit=SKHCN&order=table',
    '#unit=X%261&criterion=1.1&lang=en',
  ];

  it.each(hashes)(
    '%s shows without an error, a request or a grave fault for readers',
    async (hash) => {
      const { page, troubles } = await browser.open(file, hash);
      await page.locator('#main > *').last().waitFor();
      expect(await graveFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  it.each(hashes)('%s keeps the marks in sight, also after scrolling', async (hash) => {
    const { page } = await browser.open(file, hash);
    await page.mouse.wheel(0, 5000);
    const tags = await page.locator('.tags li').allTextContents();
    expect(tags).toEqual(
      ['Bộ tiêu chí minh họa', 'Bản nháp', '1 lỗi dữ liệu', '1 đơn vị thiếu số liệu'].map((text) =>
        hash.includes('lang=en') ? expect.any(String) : text,
      ),
    );
    const box = await page.locator('.tags').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
    await page.close();
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const { page } = await browser.open(file);
    await page.setViewportSize({ width: 390, height: 800 });
    for (const hash of hashes) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.waitForTimeout(50);
      expect(await page.evaluate('document.documentElement.scrollWidth'), hash).toBe(390);
    }
    await page.close();
  });
});

describe('names', () => {
  it('that are markup stand as text and do nothing', async () => {
    const { page, troubles } = await browser.open(file, '#view=ranking');
    await page.getByRole('link', { name: EVIL }).click();
    expect(await page.locator('h2').first().textContent()).toBe(EVIL);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toContain('Kết quả chấm điểm');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('search and filters', () => {
  it('finds without accents, opens the only unit with Enter, and comes back with Escape', async () => {
    const { page } = await browser.open(file);
    await page.keyboard.press('/');
    await page.keyboard.type('so khoa hoc');
    await page.locator('.shown', { hasText: 'Hiện 1 trên 4' }).waitFor();
    expect(await page.locator('th.main .unit-link').allTextContents()).toEqual([
      'Sở Khoa học và Công nghệ',
    ]);
    expect(await page.locator('#search').inputValue()).toBe('so khoa hoc');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Sở Khoa học và Công nghệ' }).waitFor();
    expect(await page.evaluate('location.hash')).toContain('unit=SKHCN');
    await page.keyboard.press('Escape');
    await page.locator('th.main .unit-link').waitFor();
    expect(await page.locator('#search').inputValue()).toBe('so khoa hoc');
    await page.close();
  });

  it('keeps a group and a grade until they are cleared', async () => {
    const { page } = await browser.open(file, '#view=ranking');
    await page.getByLabel('Nhóm đơn vị').selectOption({ label: 'Sở, ban, ngành' });
    await page.getByLabel('Xếp loại').selectOption({ label: 'Khá' });
    await page.locator('.shown', { hasText: 'Hiện 1 trên 4' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.locator('.shown', { hasText: 'Hiện 4 trên 4' }).waitFor();
    await page.goBack();
    await page.locator('.shown', { hasText: 'Hiện 1 trên 4' }).waitFor();
    await page.close();
  });

  it('says so where nothing matches', async () => {
    const { page } = await browser.open(file, '#view=heat&q=zzz');
    expect(await page.locator('.empty').textContent()).toContain('Không có đơn vị nào');
    await page.close();
  });
});

describe('the card of a unit', () => {
  it('opens at the criterion of the address, from clause to points', async () => {
    const { page } = await browser.open(file, '#unit=skhcn&criterion=1.1.1');
    const item = page.locator('details[id="criterion-1.1.1"]');
    const text = await item.textContent();
    // the clause, the cell, what stood there, the comparison, the points
    expect(text).toContain('Kế hoạch thử, II.1');
    expect(text).toContain('kq.xlsx ▸ Số liệu ▸ D2');
    expect(text).toContain('5/4/2024');
    expect(text).toContain('1,5 / 4');
    const verdicts = await item.locator('.clause .verdict').allTextContents();
    expect(verdicts).toEqual(['sai', 'đúng', 'không ảnh hưởng']);
    expect(await item.locator('.rules .applied').count()).toBe(1);
    await page.close();
  });

  it('shows the largest loss first, or the tree of the table', async () => {
    const { page } = await browser.open(file, '#unit=SKHCN');
    const ids = page.locator('.criteria summary .criterion-id');
    // lost: 1.2 8/3, 1.1.1 2.5, 2.1 1 (appraised 5 of 6)
    expect((await ids.allTextContents()).slice(0, 3)).toEqual(['1.2', '1.1.1', '2.1']);
    await page.getByRole('link', { name: 'Theo bảng điểm' }).click();
    await page.locator('details.section').first().waitFor();
    expect((await ids.allTextContents()).slice(0, 4)).toEqual(['1', '1.1', '1.1.1', '1.2']);
    await page.close();
  });

  it('tells the appraisal with its reason and what held the grade back with its cell', async () => {
    const { page } = await browser.open(file, '#unit=SKHCN&criterion=2.1');
    const item = await page.locator('details[id="criterion-2.1"]').textContent();
    expect(item).toContain('Thiếu hai quý');
    expect(item).toContain('5 / 6');
    const card = await page.locator('.steps-frame').textContent();
    expect(card).toContain('Để xảy ra điểm nóng');
    await page.close();
  });

  it('is built when it is opened', async () => {
    const { page } = await browser.open(file, '#unit=SKHCN');
    expect(await page.locator('.detail').count()).toBe(0);
    await page.locator('.criteria summary').first().click();
    await page.locator('.detail').waitFor();
    expect(await page.locator('.detail').count()).toBe(1);
    expect(await page.evaluate('location.hash')).toContain('criterion=1.2');
    await page.close();
  });

  it('says so when there is no such unit', async () => {
    const { page } = await browser.open(file, '#unit=NO');
    expect(await page.getByRole('alert').textContent()).toContain('“NO”');
    await page.close();
  });
});

describe('the heat map', () => {
  it('is walked with the arrow keys and opens the card at the criterion', async () => {
    const { page } = await browser.open(file, '#view=heat');
    await page.locator('td.cell').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.heat-info').textContent()).toContain(
      '1.2. Hoàn thành việc được giao',
    );
    await page.keyboard.press('Enter');
    await page.locator('details[open] .detail').waitFor();
    expect(await page.evaluate('location.hash')).toContain('criterion=1.2');
    await page.close();
  });

  it('shows what was not reported as a word, never as 0', async () => {
    const { page } = await browser.open(file, '#view=heat&q=giao');
    expect(await page.locator('td.cell').first().textContent()).toBe('CBC');
    await page.close();
  });
});

describe('languages and paper', () => {
  it('speaks English with decimal points and comes back', async () => {
    const { page } = await browser.open(file, '#unit=SKHCN');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'From points to the grade' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.locator('.criteria').textContent()).toContain('1.5 / 4');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Từ điểm đến xếp loại' }).waitFor();
    expect(await page.locator('.criteria').textContent()).toContain('1,5 / 4');
    await page.close();
  });

  it('prints what is open of a card; every criterion where that is asked for, closed again afterwards', async () => {
    const { page, troubles } = await browser.open(file, '#unit=SKHCN&criterion=1.2');
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(new TextDecoder('latin1').decode(paper.subarray(0, 5))).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.detail:visible').count()).toBe(1);
    expect(await page.locator('.criterion summary:visible').count()).toBe(7);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.tags').isVisible()).toBe(true);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(
      'window.print = () => { window.seen = document.querySelectorAll(".detail").length }',
    );
    await page.getByRole('button', { name: 'In cả lời giải thích' }).click();
    expect(await page.evaluate('window.seen')).toBe(7);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
