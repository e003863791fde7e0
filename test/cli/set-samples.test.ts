import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { UnitResult } from '../../src/domain/evaluation.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { recordAt } from '../support/open-record.js';
import { criteriaSetIds, loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';

/** A sample's page, and what its command gave. */
interface SampleRun {
  readonly set: CriteriaSet;
  readonly page: string;
  readonly argv: readonly string[];
  readonly code: number;
  readonly stderr: string;
  /** Path of the record. */
  readonly record: string;
  readonly units: readonly UnitResult[];
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
}

/** The first `danvan evaluate` of a page's code blocks, as words; a line may go on after "\". */
function commandOf(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, text = '']) => text);
  const line = blocks
    .flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'))
    .find((text) => text.startsWith('danvan evaluate '));
  const words = line?.match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replaceAll('"', ''));
}

/** The command without the options that say where results go. */
function withoutOutputs(words: readonly string[]): readonly string[] {
  const outputs = ['--out', '--record'];
  return words.filter(
    (word, at) => !outputs.includes(word) && !outputs.includes(words[at - 1] ?? ''),
  );
}

async function runSample(id: string): Promise<SampleRun> {
  const folder = join(REPOSITORY, 'samples', ...id.split('/'));
  const path = join(folder, 'README.md');
  if (!existsSync(path)) throw new Error(`samples/${id}/README.md is missing`);
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const argv = commandOf(page);
  if (argv.length === 0) throw new Error(`samples/${id}/README.md has no danvan evaluate command`);
  const out = emptyFolder();
  const record = join(out, 'record.json');
  const outputs = ['--out', join(out, 'results.xlsx'), '--record', record];
  const { code, stderr } = await runCommand([...withoutOutputs(argv), ...outputs], { cwd: folder });
  if (!existsSync(record)) throw new Error(`no result of ${argv.join(' ')}: ${stderr}`);
  const { units, issues } = recordAt(record).evaluation;
  return { set: loadCriteriaSet(id), page, argv, code, stderr, units, issues, record };
}

const runs = new Map<string, Promise<SampleRun>>();

/** Each sample is run once for all tests. */
function sampleOf(id: string): Promise<SampleRun> {
  const run = runs.get(id) ?? runSample(id);
  runs.set(id, run);
  return run;
}

/** Everything of a set that can hold a grade or a place back. */
function limitsOf({ grades, conditions }: CriteriaSet): readonly string[] {
  const effective = conditions.filter(({ effect }) => effect !== undefined);
  return [...grades.minimums, ...effective, ...grades.quotas].map(({ id }) => id);
}

/** The limits that were the ground for at least one unit's lower grade or missing place. */
function shownLimits({ set, units }: SampleRun): readonly string[] {
  const grounds = new Set(units.flatMap((unit) => [...unit.heldBackBy, unit.unrankedBy]));
  return limitsOf(set).filter((id) => grounds.has(id));
}

/** Ids in the line that starts with these words, each with its reason: "`id` (reason)". */
function saidWithReason(page: string, words: string): readonly string[] {
  const line = page.split('\n').find((text) => text.startsWith(`${words}: `)) ?? '';
  return [...line.matchAll(/`([^`]+)` \([^()]+\)/g)].map(([, id = '']) => id);
}

const NOT_SHOWN = 'Không có trong mẫu';
const NO_RESULT = 'Chưa có kết quả';

/** A set with few bands cannot show many. */
function leastOutcomes({ grades }: CriteriaSet): number {
  return grades.bands.length > 3 ? 3 : 2;
}

describe('the page of a sample', () => {
  it('may break its command over lines; where its results go is left out', () => {
    const page =
      '# Tệp\n\n```\nnpm ci\ndanvan evaluate a.csv "b c.csv" \\\n  --out k.xlsx --draft\n```\n';
    expect(commandOf(page)).toEqual(['evaluate', 'a.csv', 'b c.csv', '--out', 'k.xlsx', '--draft']);
    expect(withoutOutputs(commandOf(page))).toEqual(['evaluate', 'a.csv', 'b c.csv', '--draft']);
    expect(commandOf('danvan evaluate outside-a-block.csv\n')).toEqual([]);
  });

  it('excuses something only by its id, with a reason, in the line for it', () => {
    const page = 'x\nKhông có trong mẫu: `a` (vì thế); `b`; `c` (); `d` (thế).\n`e` (nơi khác)\n';
    expect(saidWithReason(page, NOT_SHOWN)).toEqual(['a', 'd']);
    expect(saidWithReason(page, NO_RESULT)).toEqual([]);
  });
});

/** The inputs of a command: the words between its name and its first option. */
function inputsOf(argv: readonly string[]): readonly string[] {
  const words = argv.slice(1);
  return words.slice(
    0,
    words.findIndex((word) => word.startsWith('--')),
  );
}

describe.each(criteriaSetIds())('the sample of %s', (id) => {
  it('has a record that holds with its inputs and by itself', async () => {
    const { argv, record, units } = await sampleOf(id);
    const cwd = join(REPOSITORY, 'samples', ...id.split('/'));
    const alone = join(emptyFolder(), 'record.json');
    copyFileSync(record, alone);
    for (const [words, from] of [
      [['verify', record, ...inputsOf(argv), '--json'], 'inputs'],
      [['verify', alone, '--json'], 'record'],
    ] as const) {
      const { code, stdout } = await runCommand(words, {
        cwd: from === 'inputs' ? cwd : emptyFolder(),
      });
      const report = JSON.parse(stdout);
      expect(report.differences).toEqual([]);
      expect(report).toMatchObject({
        isConfirmed: true,
        recomputedFrom: from,
        rules: { isFresh: true },
        counts: { units: units.length },
      });
      expect(code).toBe(0);
    }
  });

  it('is scored with its set by the command of its page, without an error in the data', async () => {
    const { argv, code, stderr, issues } = await sampleOf(id);
    expect(argv[argv.indexOf('--criteria') + 1]).toBe(id);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code, stderr).toBe(0);
  });

  it('has units in all groups, at least 8 together', async () => {
    const { set, units } = await sampleOf(id);
    expect(units.length).toBeGreaterThanOrEqual(8);
    const groups = units.map(({ unitGroup }) => unitGroup);
    expect(
      set.unitGroups.map((group) => group.id).filter((group) => !groups.includes(group)),
    ).toEqual([]);
  });

  it('has several grades or outcomes', async () => {
    const { set, units } = await sampleOf(id);
    const outcomes = new Set(units.map(({ grade, outcome }) => grade ?? outcome));
    expect(outcomes.size, [...outcomes].join(', ')).toBeGreaterThanOrEqual(leastOutcomes(set));
  });

  it('has no unit without a result but those that its page names', async () => {
    const { page, units } = await sampleOf(id);
    const incomplete = units.filter(({ outcome }) => outcome === 'incomplete');
    const said = [...saidWithReason(page, NO_RESULT)];
    const hint = `the page may say: ${NO_RESULT}: \`unit id\` (reason)`;
    expect(incomplete.map(({ unitId }) => unitId).sort(), hint).toEqual(said.sort());
  });

  it('shows a unit held back by each minimum, condition and quota but those that its page names', async () => {
    const run = await sampleOf(id);
    const shown = shownLimits(run);
    const missing = limitsOf(run.set).filter((limit) => !shown.includes(limit));
    const said = [...saidWithReason(run.page, NOT_SHOWN)];
    const hint = `the page may say: ${NOT_SHOWN}: \`limit id\` (reason)`;
    expect(missing.sort(), hint).toEqual(said.sort());
  });
});
