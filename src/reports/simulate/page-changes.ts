import type { CriteriaChange } from '../../domain/criteria-change.js';
import type { Contribution } from '../../domain/simulation.js';
import { describeChange } from '../../labels/diff/describe-change.js';
import { diffParts } from '../../labels/diff/diff-document.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { TextId } from '../html/page-model.js';
import type { SimulationPageContext } from './page-context.js';
import type { ChangePart } from './page-model.js';

interface PairTables {
  readonly before: string;
  readonly after: string;
}

/** Whether a change is about a criterion of the pair. */
function concerns(
  { place }: CriteriaChange,
  { before, after }: Pick<Contribution, 'before' | 'after'>,
  tables: PairTables,
): boolean {
  if (place.scope !== 'criterion') return false;
  if (place.after !== undefined) {
    return place.after.table === tables.after && after.includes(place.after.id);
  }
  return place.before.some(({ table, id }) => table === tables.before && before.includes(id));
}

/** What the two sets say differently of criteria that belong together, sentence by sentence. */
export function sentencesOfPairs({
  changes,
  sides,
  text,
}: SimulationPageContext): (
  pair: Pick<Contribution, 'before' | 'after'>,
  tables: PairTables,
) => readonly TextId[] {
  return (pair, tables) => {
    const own = changes.filter((change) => concerns(change, pair, tables));
    const said = own.map((change) =>
      text(
        startSentence(describeChange(change, sides, 'vi').text),
        startSentence(describeChange(change, sides, 'en').text),
      ),
    );
    return [...new Set(said)];
  };
}

/** Every change of the criteria in words, table by table. */
export function pageChanges({
  changes,
  sides,
  text,
}: SimulationPageContext): readonly ChangePart[] {
  const [vi, en] = [diffParts(changes, sides, 'vi'), diffParts(changes, sides, 'en')];
  return vi.map((part, at) => ({
    heading: text(part.heading, en[at]?.heading),
    rows: part.rows.map((row, index) => {
      const other = en[at]?.rows[index];
      return {
        subject: text(row.subject, other?.subject),
        said: row.sentences.map((sentence, line) =>
          text(startSentence(sentence), startSentence(other?.sentences[line] ?? sentence)),
        ),
        effect: row.effect,
        effectText: text(row.effectText, other?.effectText),
      };
    }),
  }));
}
