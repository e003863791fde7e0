import type { Language } from '../../../src/labels/language.js';
import type { Example } from './example-file.js';
import type { RunExample } from './example-set.js';
import { code, table } from './markdown.js';
import { ruleLines } from './rule-lines.js';
import { fieldsOf, fieldsTitle } from './schema-fields.js';
import type { VariantRun } from './worked-lines.js';
import { variantLines, workedLines } from './worked-lines.js';

/** All that a page is made from. */
export interface PageParts {
  readonly example: Example;
  readonly run: RunExample;
  readonly variants: readonly VariantRun[];
  /** Number or name of a mechanism → its page. */
  readonly pages: ReadonlyMap<string, string>;
  /** What the loader says of the refused YAML, where the example has one. */
  readonly refusal: Readonly<Record<Language, string>> | undefined;
}

const ABOUT_EXAMPLE =
  'Số liệu tự đặt. Quanh ví dụ là [một bộ tiêu chí nhỏ](README.md). · *Invented figures. Around the example stands [a small set](README.md).*';

/** The page of one mechanism in Markdown. */
export function renderPage(parts: PageParts): string {
  const { example, run, variants } = parts;
  const lines = [
    `# ${titleStart(example)}${example.title.vi}`,
    `*${example.title.en}*`,
    '',
    example.what.vi.trim(),
    '',
    example.what.en.trim(),
    '',
    ...fieldLines(example),
    '## Ví dụ · Example',
    ABOUT_EXAMPLE,
    '',
    ...code('yaml', example.shown),
    ...ruleLines(run, example.show.set ?? {}),
    ...workedLines(example, run),
    ...variantLines(example, variants),
    ...refusedLines(parts),
    ...relatedLines(parts),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "M7 — "; nothing where the mechanism has no number. */
function titleStart({ id }: Example): string {
  return /^M\d+$/.test(id) ? `${id} — ` : '';
}

function fieldLines({ fields }: Example): readonly string[] {
  if (fields.length === 0) return [];
  const titles = [...new Set(fields.map(fieldsTitle))];
  return [
    '## Trường · Fields',
    ...titles.flatMap((title) => [
      title,
      '',
      ...table(
        ['trường · field', 'bắt buộc · required', 'giá trị · values', 'nghĩa · meaning'],
        fields
          .filter((name) => fieldsTitle(name) === title)
          .flatMap(fieldsOf)
          .map(({ name, required, values, meaning }) => [
            `\`${name}\``,
            required ? '✓' : '',
            values,
            meaning,
          ]),
      ),
    ]),
  ];
}

function refusedLines({ example: { refused }, refusal }: PageParts): readonly string[] {
  if (refused === undefined || refusal === undefined) return [];
  return [
    '## Điều không nói được thì bị từ chối · What cannot be said is refused',
    refused.why.vi.trim(),
    '',
    refused.why.en.trim(),
    ...code('yaml', refused.criterion.trimEnd()),
    ...code('text', `${refusal.vi}\n\n${refusal.en}`),
  ];
}

function relatedLines({ example, pages }: PageParts): readonly string[] {
  if (example.related.length === 0) return [];
  const links = example.related.map((id) => {
    const page = pages.get(id);
    if (page === undefined) throw new RangeError(`${example.id} is related to ${id}: no such page`);
    return `[${id}](${page})`;
  });
  return [`Xem thêm · See also: ${links.join(', ')}`];
}

/** The list of all pages, as README.md of their folder. */
export function renderIndex(
  examples: readonly Example[],
  pages: ReadonlyMap<string, string>,
): string {
  const rows = examples.map(({ id, title }) => [
    `[${id}](${pages.get(id) ?? ''})`,
    title.vi,
    title.en,
  ]);
  return `${[
    '# Cơ chế chấm điểm · Mechanisms',
    'Mỗi trang được sinh từ ví dụ trong `examples/` và từ lược đồ của ngôn ngữ tiêu chí (`npm run pages`). Số liệu trong ví dụ là tự đặt; điểm và xếp loại được tính tay và được kiểm thử. Trong ví dụ, `elements` là phần của data-elements.yaml, `criteria`, `sections`, `tables` là phần của tables/*.yaml, `set` là phần của criteria-set.yaml; phần còn lại như nhau ở mọi trang: xếp loại theo tỷ lệ (Tốt từ 80, Khá từ 50, còn lại Yếu), tỷ lệ làm tròn đến hai chữ số, xếp hạng theo tỷ lệ, chưa báo cáo thì chưa có kết quả. Cách viết cả bộ tiêu chí: [criteria/README.md](../../criteria/README.md).',
    '',
    'Every page is generated from its example in `examples/` and from the schema of the criteria language (`npm run pages`). The figures are invented; points and grades are worked out by hand and tested. In an example `elements` belongs to data-elements.yaml, `criteria`, `sections` and `tables` to tables/*.yaml, `set` to criteria-set.yaml; the rest is the same on every page: grades by percent (Tốt from 80, Khá from 50, else Yếu), percent to two digits, places by percent, no result until all is reported. How to write a whole set: [criteria/README.md](../../criteria/README.md).',
    '',
    ...table(['', 'cơ chế', 'mechanism'], rows),
  ].join('\n')}`;
}
