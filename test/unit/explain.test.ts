import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/domain/operator-error.js';
import { evaluate } from '../../src/evaluate.js';
import type { ExplainInput } from '../../src/explain.js';
import { explain } from '../../src/explain.js';
import type { ToldNode } from '../../src/labels/explain/tell-node.js';
import { readTables } from '../../src/readers/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { makeWideTable } from '../support/make-table.js';
import { loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';

const below = (node: ToldNode): readonly ToldNode[] => [node, ...node.children.flatMap(below)];

/** The sentences of a criterion or section, down to the cell. */
function sentencesOf(input: ExplainInput, unit: string, id: string): readonly string[] {
  const nodes = below(explain(input, unit));
  const found = nodes.find((node) => node.kind !== 'unit' && 'id' in node && node.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return below(found).flatMap(({ level, text }) => (level <= 4 ? [text] : []));
}

/** An evaluation of the samples of a set. */
async function sampleOf(id: string, names: readonly string[], year: number): Promise<ExplainInput> {
  const criteriaSet = loadCriteriaSet(id);
  const rules = compileRuleSet(criteriaSet);
  const read = names.map((name) =>
    readTables({ name, bytes: readFileSync(join(REPOSITORY, 'samples', id, name)) }),
  );
  const tables = (await Promise.all(read)).flatMap((result) => result.tables);
  const run = { criteriaSet, rules, draft: false, year, tables, fileIssues: [] };
  return { evaluation: await evaluate(run), criteriaSet, rules };
}

describe('methods with group figures and kinds of unit, worked out by hand', () => {
  let input: ExplainInput;

  beforeAll(async () => {
    input = await sampleOf(
      'dak-nong/2018-729',
      ['results.csv', 'survey.csv', 'par-index.csv'],
      2023,
    );
  });

  it.each([
    // 4 × 60 / 92 = 60/23 = 2.6086…
    ['KN', '2.2', 'Điểm theo quy tắc: 4 × 60 / 92 = 60/23 (≈ 2,61)'],
    [
      'KN',
      '2.2',
      'Số liệu của DRL: Số tin, bài về công tác dân vận đã đăng: 92 [results.csv ▸ P24]',
    ],
    // due on 30 November, sent on 7 December: one week; on 8 December: eight days, a second one began
    ['STP', 'G.1', 'Điểm theo quy tắc: 1 × (7 / 7) làm tròn lên = 1'],
    ['SNNPTNT', 'G.1', 'Điểm theo quy tắc: 1 × (8 / 7) làm tròn lên = 2'],
    // 15 days are three begun weeks; not sent at all is 3 by its own rule
    ['VPUB', 'G.1', 'Điểm theo quy tắc: 1 × (15 / 7) làm tròn lên = 3'],
    ['DS', 'G.1', 'Đúng: không thực hiện → 3 điểm'],
    // a choice names what was chosen and what that gives
    ['GIADINH', '1.2', 'Đúng: “Phân công từng phòng, đơn vị” → 3 điểm'],
    // poor district: 72 × 0.05 = 3.6, × 1.2 = 4.32
    ['DG', '2.3', 'Điểm theo quy tắc: 0,05 × 72 × 1,2 = 4,32'],
    // 11 models at 70 percent of the thresholds: 11 / 0.7 = 15.71…, one full step of 5 above 10
    ['DG', '3.3.2', 'Điểm theo quy tắc: 0,5 × phần nguyên của ((110/7 − 10) / 5) = 0,5'],
    ['DG', '3.3.2', 'Cộng các phần: 3 + 0,5 = 3,5'],
    // 275 of 250 is 110 %, the leader has 390 of 300: 2 + 2 × 10 / 30 = 8/3
    ['DG', '3.3.3', 'Điểm theo quy tắc: 2 + 2 × (110 − 100) / (130 − 100) = 8/3 (≈ 2,67)'],
    [
      'DG',
      '3.3.3',
      'Làm tròn đến 2 chữ số thập phân (từ nửa đơn vị trở lên thì làm tròn lên): ≈ 2,6667 thành 2,67',
    ],
  ])('%s %s: %s', (unit, id, sentence) => {
    expect(sentencesOf(input, unit, id)).toContain(sentence);
  });

  it('tells what held a grade back, and that there is none', () => {
    const texts = explain(input, 'GIADINH').children.map(({ text }) => text);
    expect(texts).toContain(
      'Người đứng đầu bị kỷ luật vì cửa quyền, gây phiền hà cho nhân dân thì không xếp loại: không đủ điều kiện xếp loại',
    );
  });

  it('refuses to explain a number that does not follow from its figures', () => {
    const { evaluation, ...rest } = input;
    const units = evaluation.units.map((unit) =>
      unit.unitId === 'KN' ? { ...unit, total: '86' } : unit,
    );
    const changed = { ...rest, evaluation: { ...evaluation, units } };
    expect(() => explain(changed, 'KN')).toThrow(OperatorError);
    try {
      explain(changed, 'KN');
    } catch (error) {
      const params = { unit: 'KN', what: 'unit/total', explained: '85.07', recorded: '86' };
      expect((error as OperatorError).params).toEqual(params);
    }
  });
});

describe('what is decided among units, worked out by hand', () => {
  it('points that the appraiser awards: 1.75 of 2, so 0.25 are lost', async () => {
    const input = await sampleOf('quang-ngai/2019-436', ['results.csv', 'appraisal.csv'], 2021);
    expect(sentencesOf(input, 'SKHCN', '6.3')).toEqual(
      expect.arrayContaining([
        'Mất 0,25 điểm (2 − 1,75): cần Điểm chất lượng báo cáo bằng 2 (nay 1,75) để được 2 điểm',
        'Điểm theo quy tắc: 1,75',
      ]),
    );
  });

  it('a quota of half of 8 districts, for whose last place two are equal', async () => {
    const names = ['results.csv', 'survey.csv', 'appraiser.csv'];
    const input = await sampleOf('quang-nam/2024-1094', names, 2024);
    const nodes = explain(input, 'HDL').children;
    // 8 × 50 / 100 = 4; three are better than 92.96, two have it: no place for both.
    expect(nodes.find(({ kind }) => kind === 'quota')?.text).toBe(
      'Hoàn thành xuất sắc không quá 50% số đơn vị trong nhóm (làm tròn lên): từ “Hoàn thành xuất sắc” xuống “Hoàn thành tốt”. Đứng thứ 4 trong 5 đơn vị đạt mức “Hoàn thành xuất sắc”, chỉ được xếp 4 đơn vị (50 % của 8 đơn vị, trong từng nhóm đơn vị), bằng điểm ở ngưỡng với HDX nên không đủ chỗ cho tất cả. Số đơn vị được xếp mức này: (8 × 50 / 100) làm tròn lên = 4.',
    );
    // both are 4th, so the next is 6th
    expect(nodes.find(({ kind }) => kind === 'rank')?.text).toBe(
      'Hạng 4 trong 8 đơn vị: có 3 đơn vị đứng trước. Xếp lần lượt theo xếp loại, tỷ lệ đạt. Đứng sau TPTK (hạng 3) vì xếp loại “Hoàn thành tốt” thấp hơn “Hoàn thành xuất sắc”. Đứng trước HNT (hạng 6) vì tỷ lệ đạt 92,96 % cao hơn 91,67 %. Cùng hạng với HDX: bằng nhau ở mọi căn cứ xếp hạng.',
    );
  });

  it('the rest converted to the whole scale: 79.2 of 85 is 1584/17 of 100', async () => {
    const names = ['results.csv', 'survey.csv', 'par-index.csv'];
    const input = await sampleOf('tay-ninh/2019-713', names, 2020);
    const texts = explain(input, 'SNGV').children.map(({ text }) => text);
    // 18.79 + 24.21 + 16.52 + 0 + 19.68 = 79.2; 79.2 × 100 / 85 = 7920 / 85 = 1584 / 17 = 93.1764…
    expect(texts).toContain('Cộng các mục: 18,79 + 24,21 + 16,52 + 0 + 19,68 = 79,2 điểm');
    expect(texts).toContain(
      'Quy đổi phần còn lại về thang 100 điểm: 79,2 × 100 / 85 = 1584/17 (≈ 93,18) điểm',
    );
    expect(texts).toContain('Tổng điểm: 93,18');
  });
});

describe('every status and effect of the tiny set', () => {
  const criteriaSet = tinySet();
  const rules = compileRuleSet(criteriaSet);
  const unitWith = async (values: Readonly<Record<string, string | null>>) => {
    const evaluation = await evaluateTiny([makeWideTable([{ ...SO_UNIT, ...values }])], {
      set: criteriaSet,
      rules,
    });
    return { evaluation, criteriaSet, rules };
  };

  it('adds up: 9 + 8.8 + 0.5 = 18.3 of 20 = 91.5 %', async () => {
    const texts = explain(await unitWith({}), 's1').children.map(({ text }) => text);
    expect(texts).toContain('Cộng các mục: 9 + 8,8 = 17,8 điểm');
    expect(texts).toContain('Tổng điểm: 17,8 + 0,5 − 0 = 18,3');
    expect(texts).toContain('Tỷ lệ so với điểm tối đa: 18,3 / 20 = 91,5 %');
    expect(texts).toContain('Không có điều kiện nào hạ xếp loại: giữ “Xuất sắc”');
  });

  it('a bonus over its limit, a criterion that does not apply, points of a unit explained', async () => {
    const input = await unitWith({ awards: '5', 'cases-total': '0', 'cases-done': '0' });
    // 5 × 0.5 = 2.5, at most 2 for T.1 and 1 for the section; 17.8 − 2.7 = 15.1 of 17
    expect(sentencesOf(input, 'S1', 'T')).toEqual(
      expect.arrayContaining([
        'Mục T. Điểm thưởng: cộng 1 điểm, tối đa 1',
        'Điểm theo quy tắc: 0,5 × 5 = 2,5, không quá 2 nên là 2',
        'Điểm của mục không quá 1: 2 còn 1',
      ]),
    );
    expect(sentencesOf(input, 'S1', '2.1.1')).toContain(
      'Không áp dụng, vì theo số liệu thì không áp dụng: không tính vào điểm tối đa (tiêu chí có 3 điểm)',
    );
    const texts = explain(input, 'S1').children.map(({ text }) => text);
    expect(texts).toContain('Điểm tối đa của đơn vị: 20 − 3 = 17 (không áp dụng 2.1.1)');
    expect(texts).toContain('Tổng điểm: 15,1 + 1 − 0 = 16,1');
  });

  it('an appraisal with its reason, authority, day and cell', async () => {
    const input = await unitWith({
      'Thẩm định 1.3': '1,5',
      'Lý do 1.3': 'Không có biên bản',
      'Thẩm quyền 1.3': 'Hội đồng thẩm định',
      'Ngày thẩm định 1.3': '5/12/2024',
    });
    const said = sentencesOf(input, 'S1', '1.3').find((text) => text.startsWith('Thẩm định'));
    expect(said).toMatch(
      /^Thẩm định đổi 3 thành 1,5 điểm\. Lý do: Không có biên bản\. Thẩm quyền: Hội đồng thẩm định\. Ngày thẩm định: 05\/12\/2024\. \[.+\]$/,
    );
  });

  it('figures that were not reported: 0 under the criteria, or no points yet', async () => {
    const input = await unitWith({ openness: null, 'plan-on': null });
    expect(sentencesOf(input, 'S1', '1.2')).toContain(
      'Chưa báo cáo “Công khai thủ tục”: bộ tiêu chí quy định tính 0 điểm.',
    );
    expect(sentencesOf(input, 'S1', '1.1')).toContain(
      'Chưa báo cáo “Ngày ban hành kế hoạch” nên chưa có điểm.',
    );
    const texts = explain(input, 'S1').children.map(({ text }) => text);
    expect(texts).toContain('Chưa xếp loại được vì còn thiếu: 1.1 (Ngày ban hành kế hoạch)');
  });

  it('a ceiling and a demotion in their order, each with its clause and cell', async () => {
    const input = await unitWith({ 'hot-spots': '1', faults: '2' });
    const nodes = explain(input, 'S1').children;
    // 17.8 + 0.5 − 2 = 16.3 of 20 = 81.5 %: Tốt; not above Khá; one grade lower: Yếu
    const effects = nodes.filter(({ kind }) => kind === 'effect');
    expect(effects.map(({ text }) => text)).toEqual([
      'Có điểm nóng: từ “Tốt” xuống “Khá”',
      'Bị phê bình từ 2 lần: từ “Khá” xuống “Yếu”',
    ]);
    const [first] = effects.map(({ children }) => children.map(({ text }) => text));
    expect(first?.[0]).toBe('Căn cứ: Nguồn, 4');
    expect(first?.[1]).toMatch(/^Số liệu: Số điểm nóng: 1 \[.+\]$/);
    expect(first?.[2]).toBe('Đúng: Số điểm nóng từ 1 trở lên (là 1)');
  });
});
