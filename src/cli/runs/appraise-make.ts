import { resolve } from 'node:path';
import { markRows } from '../../appraisal/appraisal-mark.js';
import { appraisalRows } from '../../appraisal/appraisal-rows.js';
import { memberRows } from '../../appraisal/member-rows.js';
import type { LoadedRecord } from '../../audit/read-record.js';
import type { AppraisalRow } from '../../domain/appraisal.js';
import type { Evaluation } from '../../domain/evaluation.js';
import { OperatorError } from '../../domain/operator-error.js';
import { foldAccents, foldText, tidyText } from '../../domain/text.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { appraisalWorkbook } from '../../reports/appraisal/appraisal-workbook.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { loadRecord } from '../load-record.js';
import { documentLanguage } from '../render-report.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { workbookPath } from '../workbook-path.js';
import type { OutputFile } from '../write-outputs.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface AppraiseOptions extends Pick<SharedOptions, 'lang'> {
  readonly out: string;
  readonly member?: readonly string[];
  readonly chair?: string;
  readonly unit?: readonly string[];
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** Whom a workbook is for; undefined for the council. */
type Member = { readonly name: string; readonly isChair: boolean } | undefined;

/** `danvan appraise`: the workbook in which the council appraises, or one for each of its members. */
export async function runAppraiseMake(
  record: string,
  options: AppraiseOptions,
  shell: Shell,
): Promise<number> {
  const { force = false, lang, documentLang } = options;
  const wanted = membersOf(options).map((member) => ({
    option: '--out',
    path: workbookPath('--out', nameFor(options.out, member), shell),
    member,
  }));
  checkOutputs(wanted, { inputs: [resolve(shell.cwd, record)], force });
  const loaded = await loadRecord(record, shell.cwd);
  const { evaluation, criteriaSet } = loaded;
  const units = unitsAsked(evaluation, options.unit);
  const rows = appraisalRows(evaluation, criteriaSet, units);
  const language = documentLang ?? documentLanguage(loaded.run);
  const files: OutputFile[] = [];
  for (const { path, member } of wanted) {
    files.push({ path, content: await workbookFor({ loaded, rows, member, language }) });
  }
  await writeOutputs(files);
  const words = TERMINAL_WORDS[terminalLanguage(shell, lang)];
  for (const { path } of files) shell.stderr.write(`${words.written(path)}\n`);
  return EXIT.done;
}

/** The members, the chair among them; the council itself where none is named. */
function membersOf({ member = [], chair }: AppraiseOptions): readonly Member[] {
  const names = [...member, ...(chair === undefined ? [] : [chair])].map(tidyText);
  const folded = names.map(foldText);
  const own = names.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
  if (own.length === 0) return [undefined];
  const isChair = (name: string) => chair !== undefined && foldText(name) === foldText(chair);
  return own.map((name) => ({ name, isChair: isChair(name) }));
}

/** "tham-dinh.xlsx" of Nguyễn Văn A is "tham-dinh-nguyen-van-a.xlsx". */
function nameFor(out: string, member: Member): string {
  if (member === undefined) return out;
  const slug = foldAccents(member.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug !== '') return out.replace(/(?:\.xlsx)?$/i, (end) => `-${slug}${end}`);
  const expected = '"Nguyễn Văn A"';
  throw new OperatorError('option-invalid', { option: '--member', found: member.name, expected });
}

function unitsAsked(
  { units }: Evaluation,
  asked: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (asked === undefined) return undefined;
  const known = units.map(({ unitId, name }) => ({ id: unitId, name }));
  return new Set(
    asked.map((text) => {
      const folded = foldText(text);
      const unit = known.find(({ id, name }) => [id, name].some((own) => foldText(own) === folded));
      if (unit === undefined) throw new OperatorError('unit-unknown', { found: text, known });
      return unit.id;
    }),
  );
}

interface BookSource {
  readonly loaded: LoadedRecord;
  readonly rows: readonly AppraisalRow[];
  readonly member: Member;
  readonly language: Language;
}

function workbookFor({ loaded, rows, member, language }: BookSource): Promise<Uint8Array> {
  const { evaluation, criteriaSet: set, sha256: record } = loaded;
  const units = evaluation.units.filter(({ unitId }) => rows.some((row) => row.unitId === unitId));
  const mark = markRows({
    set: set.id,
    setSha256: set.sha256,
    year: evaluation.year,
    record,
    member: member?.name,
    isChair: member?.isChair ?? false,
    units,
    computed: rows,
  });
  return appraisalWorkbook({
    set,
    year: evaluation.year,
    isDraft: evaluation.criteriaSet.draft,
    language,
    rows: member === undefined ? rows : memberRows(rows, member.name),
    member,
    mark,
  });
}
