import type { PageClause, PageLeaf, PageResult, PageRule } from '../../reports/html/page-model.js';
import type { Content } from '../dom.js';
import { html } from '../dom.js';
import type { Reader } from '../reader.js';
import { fillIn } from '../reader.js';

type Verdict = 't' | 'f' | 'i';

const SIGNS: Readonly<Record<Verdict, string>> = { t: '✓', f: '✗', i: '○' };

/** The verdicts of a rule are taken one by one, in the order of its comparisons. */
interface Marks {
  take(): Verdict | undefined;
}

/** Every rule that was judged: what it asks for, each comparison with its verdict, what it gives. */
export function ruleList(leaf: PageLeaf, result: PageResult, reader: Reader): Content {
  const { marks, parts = [] } = result;
  if (marks === undefined) return undefined;
  const fired = new Set(parts.map((part) => part.fired));
  const verdicts = marks.split(' ');
  const numbered = new Set(leaf.rules.map(({ part }) => part)).size > 1;
  const items = leaf.rules.flatMap((rule, place) => {
    const own = verdicts[place] ?? '';
    if (own === '') return [];
    return [ruleItem(rule, { own, applied: fired.has(place), numbered, result, reader })];
  });
  return items.length === 0 ? undefined : html('ol', { class: 'rules' }, items);
}

interface RulePlace {
  readonly own: string;
  readonly applied: boolean;
  readonly numbered: boolean;
  readonly result: PageResult;
  readonly reader: Reader;
}

function ruleItem(rule: PageRule, place: RulePlace): HTMLElement {
  const { own, applied, numbered, reader } = place;
  const words = reader.words.criterion;
  let next = 0;
  const marks: Marks = {
    take: () => {
      const mark = own[next];
      next += 1;
      return mark === 't' || mark === 'f' || mark === 'i' ? mark : undefined;
    },
  };
  const part = numbered && rule.part !== null ? `${fillIn(words.part, rule.part)}: ` : '';
  return html('li', { class: applied ? 'applied' : 'not-applied' }, [
    html('div', { class: 'award' }, [
      html('b', {}, `${part}${reader.text(rule.award)}`),
      html('span', { class: 'state' }, applied ? words.applied : words.notApplied),
    ]),
    clauseContent(rule.clause, marks, place),
  ]);
}

function clauseContent(clause: PageClause, marks: Marks, place: RulePlace): Content {
  if ('all' in clause) return clause.all.map((part) => clauseContent(part, marks, place));
  const words = place.reader.words.criterion;
  if ('any' in clause) {
    return html('div', { class: 'clause-group' }, [
      html('span', { class: 'note' }, words.any),
      clause.any.map((part) => clauseContent(part, marks, place)),
    ]);
  }
  if ('not' in clause) {
    return html('div', { class: 'clause-group' }, [
      html('span', { class: 'note' }, words.not),
      clauseContent(clause.not, marks, place),
    ]);
  }
  const verdict = marks.take();
  if (verdict === undefined) return undefined;
  return html('div', { class: `clause ${verdict}` }, [
    html('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
    html('span', {}, [
      place.reader.text(clause.text),
      foundText(clause.fact, place),
      html('span', { class: 'verdict' }, words.verdicts[verdict]),
    ]),
  ]);
}

/** What the figure of a comparison was, where the criterion read it. */
function foundText(fact: number, { result, reader }: RulePlace): Content {
  const figure = result.figures?.find(({ label }) => label === fact);
  if (figure === undefined) return undefined;
  const text = fillIn(reader.words.criterion.found, reader.text(figure.value));
  return html('span', { class: 'found' }, text);
}
