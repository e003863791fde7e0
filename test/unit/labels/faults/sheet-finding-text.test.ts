import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CriteriaFaultCode, CriteriaFinding } from '../../../../src/domain/criteria-fault.js';
import { hasImpossibleReason } from '../../../../src/labels/faults/impossible-reasons.js';
import { sheetFaultText } from '../../../../src/labels/faults/sheet-fault-text.js';
import { sheetFindingText } from '../../../../src/labels/faults/sheet-finding-text.js';
import { BROKEN, FAULT_SAMPLES } from '../sample-params.js';

const FILE = 'tables/a.yaml';

function finding(code: CriteriaFaultCode, params: object = FAULT_SAMPLES[code]): CriteriaFinding {
  return { code, params, file: FILE, path: [] } as unknown as CriteriaFinding;
}

/** Only files have these. */
const NOT_IN_SHEETS: readonly CriteriaFaultCode[] = [
  'yaml-syntax',
  'file-missing',
  'file-unexpected',
  'method-unknown',
  'expected-above-maximum',
];
const CODES = (Object.keys(FAULT_SAMPLES) as CriteriaFaultCode[]).filter(
  (code) => !NOT_IN_SHEETS.includes(code),
);

/** Keys and words of the YAML files. */
const KEYS =
  /\b(YAML|whenMissing|when(Denominator|Target|Best)Zero|scoringYears|notApplicable|readFrom|leavesOut|risesTo|atMost|atLeast|atTarget|maxPoints|kind|range|min|max|cap|floor|parts|combine|lineage|replaces|effect|options|zero|full|blocks|needs-review|full-points|leaves-maximum|rescales-rest|above, below|score|by hoặc before)\b(?!”)|khóa/;

/** Every `why` that a load check can give. */
function reasons(): readonly string[] {
  const folders = ['criteria', 'methods'].map(
    (name) => new URL(`../../../../src/${name}/`, import.meta.url),
  );
  const texts = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const found = texts
    .join('\n')
    .matchAll(/why: '([a-z-]+)'|impossible\([^)]*'([a-z-]+)'(?:, [^)]*)?\)/g);
  return [...new Set([...found].map(([, why, last]) => why ?? last ?? ''))].filter(
    hasImpossibleReason,
  );
}

describe.each(['vi', 'en'] as const)('a finding in a workbook, in %s', (language) => {
  it.each(CODES)('says %s whole', (code) => {
    const said = sheetFindingText(finding(code), { title: 'Mức điểm', language });
    expect(said).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(said).not.toMatch(BROKEN);
  });

  it.each(CODES.filter((code) => code !== 'key-missing'))(
    'names no key of the files: %s',
    (code) => {
      if (language === 'en') return;
      for (const title of [undefined, 'Mức điểm']) {
        if (code === 'key-unknown' && title === undefined) continue;
        const said = sheetFindingText(finding(code), { title, language });
        expect(said.replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(KEYS);
      }
    },
  );

  it('has a sentence without keys for every reason that two things cannot be together', () => {
    const all = [...reasons(), 'range-is-0-to-2.5'];
    expect(all.length).toBeGreaterThan(25);
    for (const why of all) {
      const said = sheetFindingText(finding('combination-impossible', { what: '8', why }), {
        title: undefined,
        language: 'vi',
      });
      expect(said).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(said.replace(/“[^”]*”/g, ''), why).not.toMatch(KEYS);
    }
  });
});

describe('sheetFaultText', () => {
  it('names sheet, cell and column, and numbers as Excel shows them', () => {
    const fault = {
      place: 'Bảng điểm sở!C12',
      title: 'Điểm tối đa',
      finding: finding('points-do-not-add-up', { id: '8', declared: '10', sum: '9.5' }),
    };
    expect(sheetFaultText(fault, 'vi')).toBe(
      'Bảng điểm sở!C12 (Điểm tối đa): “8” ghi 10 điểm nhưng các mục bên trong cộng lại được 9,5. Hai số phải bằng nhau: sửa lại theo quyết định.',
    );
    expect(sheetFaultText(fault, 'en')).toMatch(/^Bảng điểm sở!C12 \(Điểm tối đa\): .*9\.5/);
  });

  it('says where the ends of bands are written', () => {
    const gap = finding('bands-gap', { interval: '70 ≤ x < 80' });
    expect(sheetFindingText(gap, { title: undefined, language: 'vi' })).toContain('“Từ (≥)”');
    expect(sheetFindingText(gap, { title: 'Mức điểm', language: 'vi' })).toContain(
      'sửa các mốc ở ô “Mức điểm”',
    );
  });
});
