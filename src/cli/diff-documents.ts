import type { CriteriaChange, UnitNews } from '../domain/criteria-change.js';
import { describeChange } from '../labels/diff/describe-change.js';
import type { DiffSide, DiffSides } from '../labels/diff/diff-sides.js';
import { unitsPage } from '../labels/diff/units-document.js';

function setOf({ set }: DiffSide) {
  return {
    id: set.id,
    sha256: set.sha256,
    status: set.status ?? 'in-force',
    provenance: set.provenance.level,
    scoringYears: set.scoringYears,
  };
}

function sentences(change: CriteriaChange, sides: DiffSides) {
  const text = (language: 'vi' | 'en') => {
    const { subject, text: said } = describeChange(change, sides, language);
    return `${subject}: ${said}`;
  };
  return { vi: text('vi'), en: text('en') };
}

/** The comparison as one JSON document: every change with its params, effect and sentences. */
export function diffDocument(changes: readonly CriteriaChange[], sides: DiffSides) {
  return {
    schema: 'danvan/criteria-diff@1',
    before: setOf(sides.before),
    after: setOf(sides.after),
    changes: changes.map((change) => ({ ...change, sentence: sentences(change, sides) })),
  };
}

/** What each unit group must know as one JSON document. */
export function unitsDocument(news: readonly UnitNews[], sides: DiffSides) {
  return {
    schema: 'danvan/criteria-news@1',
    before: setOf(sides.before),
    after: setOf(sides.after),
    groups: news.map((each) => ({
      group: each.group.after,
      newFigures: each.newFigures,
      droppedFigures: each.droppedFigures,
      page: { vi: unitsPage(each, sides, 'vi'), en: unitsPage(each, sides, 'en') },
    })),
  };
}
