import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { UnitResult } from '../../src/domain/evaluation.js';
import { exact, exactText, isExactNumberText } from '../../src/domain/exact-number.js';
import { OperatorError } from '../../src/domain/operator-error.js';
import { operatorErrorText } from '../../src/labels/faults/operator-error-text.js';
import type { Example } from '../support/mechanisms/example-file.js';
import { MECHANISMS, pageName, readExamples } from '../support/mechanisms/example-file.js';
import type { RunExample } from '../support/mechanisms/example-set.js';
import { exampleFiles, runExample } from '../support/mechanisms/example-set.js';
import { renderIndex, renderPage } from '../support/mechanisms/render-page.js';

const EXAMPLES = readExamples();
const PAGES: ReadonlyMap<string, string> = new Map(
  EXAMPLES.map((example) => [example.id, pageName(example)]),
);
const NUMBERED = Array.from({ length: 40 }, (_, index) => `M${index + 1}`);

type Expected = Example['units'][number]['expect'];

/** A number in exact notation whichever way it was written; a status as it is. */
function plain(value: number | string): string {
  return isExactNumberText(String(value)) ? exactText(exact(value)) : String(value);
}

function plainAll(values: Readonly<Record<string, number | string>>) {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, plain(value)]));
}

const NUMBERS = ['maximum', 'total', 'percent', 'claimed', 'computed', 'bonus', 'deduction'];

/** What an example expects, in the form of a result. */
function expectedResult({ points, sections, ...expected }: Expected) {
  const others = Object.entries(expected).map(([key, value]) => [
    key,
    NUMBERS.includes(key) ? plain(value as number) : value,
  ]);
  return {
    ...Object.fromEntries(others),
    points: plainAll(points),
    sections: plainAll(sections),
  };
}

function foundResult(unitId: string, { evaluation }: RunExample, expected: Expected) {
  const result = evaluation.units.find((unit) => unit.unitId === unitId);
  if (result === undefined) throw new Error(`no unit ${unitId}`);
  const { points, sections, issues, ...others } = expected;
  const codes = evaluation.issues.filter((issue) => issue.unitId === unitId);
  return {
    ...Object.fromEntries(Object.keys(others).map((key) => [key, result[key as keyof UnitResult]])),
    ...(issues && { issues: codes.map(({ code }) => code) }),
    points: Object.fromEntries(Object.keys(points).map((id) => [id, leafResult(result, id)])),
    sections: Object.fromEntries(
      Object.keys(sections).map((id) => [
        id,
        result.sections.find((section) => section.id === id)?.percent,
      ]),
    ),
  };
}

function leafResult({ criteria }: UnitResult, id: string) {
  const criterion = criteria.find((own) => own.id === id);
  return criterion?.final ?? criterion?.status;
}

/** What the loader says of an example's refused criterion, in both languages. */
function refusalOf(example: Example): { readonly vi: string; readonly en: string } | undefined {
  if (example.refused === undefined) return undefined;
  const { elements, set } = example.show;
  try {
    parseCriteriaSet(exampleFiles({ elements, set, criteria: [parse(example.refused.criterion)] }));
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const text = (language: 'vi' | 'en') => operatorErrorText(error, language).message;
    return { vi: text('vi'), en: text('en') };
  }
  throw new Error(`${example.id}: the refused criterion was taken`);
}

describe.each(EXAMPLES)('$id $title.en', (example) => {
  it.each(example.units)(`${example.id}: $id, $worked.en`, async ({ id, expect: expected }) => {
    const run = await runExample(example);
    expect(foundResult(id, run, expected)).toEqual(expectedResult(expected));
  });

  it.each(example.variants)(`${example.id}, $title.en: $worked.en`, async (variant) => {
    const run = await runExample(example, variant);
    const ids = example.units.map(({ id }) => id);
    expect(Object.keys(variant.expect).sort()).toEqual([...ids].sort());
    for (const [id, expected] of Object.entries(variant.expect)) {
      expect({ id, ...foundResult(id, run, expected) }).toEqual({
        id,
        ...expectedResult(expected),
      });
    }
  });

  it(`${example.id}: has its page as it is generated`, async () => {
    const run = await runExample(example);
    const variants = await Promise.all(
      example.variants.map(async (variant, index) => ({
        variant,
        shown: example.shownSets[index] ?? '',
        run: await runExample(example, variant),
      })),
    );
    const parts = { example, run, variants, pages: PAGES, refusal: refusalOf(example) };
    await expect(renderPage(parts)).toMatchFileSnapshot(join(MECHANISMS, pageName(example)));
  });
});

describe('the pages', () => {
  it('are there for every mechanism from M1 to M40, and for none that has no example', () => {
    const ids = EXAMPLES.map(({ id }) => id);
    expect(NUMBERED.filter((id) => !ids.includes(id))).toEqual([]);
    const files = readdirSync(MECHANISMS).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(['README.md', ...PAGES.values()].sort());
  });

  it('have an index', async () => {
    await expect(renderIndex(EXAMPLES, PAGES)).toMatchFileSnapshot(join(MECHANISMS, 'README.md'));
  });
});
