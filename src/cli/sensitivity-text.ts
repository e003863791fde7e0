import type { UnitFirmness } from '../domain/sensitivity.js';
import type { SensitivityPage } from './sensitivity-block.js';
import { block, hang } from './sensitivity-block.js';
import { countBlock, criteriaBlock, fixedBlock } from './sensitivity-causes.js';

/** The answer on the terminal: who is on the edge, what decides, and what must be known. */
export function renderSensitivity(page: SensitivityPage, head: readonly string[]): string {
  const { tell, width } = page;
  const blocks = [
    [...head, ...tell.asked().flatMap((text) => hang(text, '- ', width))],
    noticeBlock(page),
    gradeBlock(page),
    rankBlock(page),
    nearBlock(page),
    criteriaBlock(page),
    countBlock(page),
    pairBlock(page),
    fixedBlock(page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function noticeBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  if (found.notices.length === 0) return [];
  return [
    tell.words.headings.notices,
    ...found.notices.flatMap((notice) => hang(tell.notice(notice), '! ', width)),
  ];
}

function gradeBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { columns, headings, none, unitNotes, firm } = tell.words;
  const graded = found.units.filter(({ grade }) => grade !== null);
  const open = found.units.filter(({ gradeHolds, grades }) => gradeHolds < 1 && grades.length > 0);
  const rows = [...open]
    .sort((one, other) => one.gradeHolds - other.gradeHolds)
    .map((unit) => [
      unit.unitId,
      unit.name,
      tell.value(unit.value),
      tell.grade(unit.grade),
      tell.share(unit.gradeHolds),
      tell.others(unit),
    ]);
  const lines = block(
    {
      heading: headings.grades,
      note: unitNotes.grades,
      columns: [
        { title: columns.unit },
        { title: columns.name, gives: 'cut' },
        { title: columns.value, align: 'right' },
        { title: columns.grade, gives: 'wrap' },
        { title: columns.holds, align: 'right' },
        { title: columns.others, gives: 'wrap' },
      ],
      rows,
      none: none.grades,
    },
    width,
  );
  const kept = graded.filter(({ gradeHolds }) => gradeHolds === 1).length;
  return [...lines, firm(kept, graded.length)];
}

function widthOf({ ranks }: UnitFirmness): number {
  return ranks === null ? 0 : ranks.high - ranks.low;
}

function rankBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { columns, headings, unitNotes, none } = tell.words;
  const rows = [...found.units]
    .filter((unit) => widthOf(unit) > 0)
    .sort((one, other) => widthOf(other) - widthOf(one))
    .map((unit) => [unit.unitId, unit.name, String(unit.rank ?? '–'), tell.interval(unit)]);
  return block(
    {
      heading: headings.ranks,
      note: unitNotes.ranks,
      columns: [
        { title: columns.unit },
        { title: columns.name, gives: 'cut' },
        { title: columns.rank, align: 'right' },
        { title: columns.interval, align: 'right' },
      ],
      rows,
      none: none.pairs,
    },
    width,
  );
}

function nearBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { columns, headings, none, unitNotes } = tell.words;
  const rows = found.near.map((near) => [
    near.unitId,
    tell.value(near.value),
    `${tell.grade(near.grade)} ${tell.number(near.limit)}`,
    tell.distance(near),
    tell.crossings(near, 3),
  ]);
  return block(
    {
      heading: headings.near,
      note: unitNotes.near,
      columns: [
        { title: columns.unit },
        { title: columns.value, align: 'right' },
        { title: columns.limit, gives: 'wrap' },
        { title: columns.distance, gives: 'wrap' },
        { title: columns.steps, gives: 'wrap' },
      ],
      rows,
      none: none.near,
    },
    width,
  );
}

function pairBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { columns, headings, none, unitNotes } = tell.words;
  const names = new Map(found.units.map(({ unitId, name }) => [unitId, name]));
  const rows = found.neighbours.map(({ upper, lower, flips, ties }) => [
    `${upper} ${names.get(upper) ?? ''}`,
    `${lower} ${names.get(lower) ?? ''}`,
    tell.share(flips),
    tell.share(ties),
  ]);
  return block(
    {
      heading: headings.pairs,
      note: unitNotes.pairs,
      columns: [
        { title: columns.upper, gives: 'cut' },
        { title: columns.lower, gives: 'cut' },
        { title: columns.flips, align: 'right' },
        { title: columns.ties, align: 'right' },
      ],
      rows,
      none: none.pairs,
    },
    width,
  );
}
