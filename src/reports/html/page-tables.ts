import { walkTable } from '../../criteria/walk-table.js';
import type { Condition } from '../../domain/condition.js';
import type { Rule } from '../../domain/rule.js';
import { describeCondition } from '../../labels/rules/describe-condition.js';
import { describeEvent } from '../../labels/rules/describe-rules.js';
import { factWords } from '../../labels/rules/fact-words.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { WordsContext } from '../../labels/words-context.js';
import type { BookContext, LeafEntry, TableEntry } from '../workbook/book-context.js';
import type { PageContext } from './page-context.js';
import type { PageClause, PageLeaf, PageNode, PageRule, PageTable, TextId } from './page-model.js';

/** A table of the set with its tree and every rule in words, once for all units. */
export function pageTables(context: PageContext): readonly PageTable[] {
  return context.vi.tables.map((entry, index) => ({
    label: context.text(entry.table.label),
    nodes: nodesOf(entry, context),
    leaves: [...entry.leaves.values()].map((leaf) => pageLeaf(leaf, index, context)),
  }));
}

function nodesOf({ table, leaves }: TableEntry, context: PageContext): readonly PageNode[] {
  const places = new Map([...leaves.keys()].map((id, place) => [id, place]));
  const kinds = new Map(table.sections.map((section) => [section.id, section.kind ?? 'scored']));
  let kind: PageNode['kind'] = 'scored';
  return walkTable(table).map(({ node, depth }) => {
    if (depth === 0) kind = kinds.get(node.id) ?? 'scored';
    const leaf = 'criteria' in node ? undefined : places.get(node.id);
    return {
      id: node.id,
      label: context.text(node.label),
      depth,
      kind,
      maximum: String(node.maxPoints),
      ...(leaf !== undefined && { leaf }),
    };
  });
}

function pageLeaf(entry: LeafEntry, table: number, context: PageContext): PageLeaf {
  const { criterion, kind, citation, rules } = entry;
  const same = (book: BookContext) => book.tables[table]?.leaves.get(criterion.id)?.ruleWords ?? '';
  const evidence = criterion.evidence?.trim() ?? '';
  return {
    id: criterion.id,
    label: context.text(criterion.label),
    kind,
    maximum: String(criterion.maxPoints),
    rule: context.say(same),
    citation: context.text(citation),
    ...(evidence !== '' && { evidence: context.text(evidence) }),
    rules: rules.map((rule) => pageRule(rule, table, context)),
  };
}

/** Says something with the words of one table, in both languages. */
function sayOfTable(
  table: number,
  context: PageContext,
  sayIn: (words: WordsContext) => string,
): TextId {
  return context.say((book) => {
    const words = book.tables[table]?.words;
    return words === undefined ? '' : startSentence(sayIn(words));
  });
}

function pageRule(rule: Rule, table: number, context: PageContext): PageRule {
  const { params } = rule.event;
  return {
    name: rule.name,
    part: 'part' in params ? (params.part ?? null) : null,
    award: sayOfTable(table, context, (words) => describeEvent(rule, words)),
    clause: pageClause(rule.conditions, table, context),
  };
}

/** Comparisons keep their order; "not" of one comparison is one clause, as people say it. */
function pageClause(condition: Condition, table: number, context: PageContext): PageClause {
  if ('all' in condition) {
    return { all: condition.all.map((part) => pageClause(part, table, context)) };
  }
  if ('any' in condition) {
    return { any: condition.any.map((part) => pageClause(part, table, context)) };
  }
  if ('not' in condition) {
    return 'fact' in condition.not
      ? clauseText(condition, condition.not.fact, { table, context })
      : { not: pageClause(condition.not, table, context) };
  }
  return clauseText(condition, condition.fact, { table, context });
}

function clauseText(
  condition: Condition,
  fact: string,
  { table, context }: { readonly table: number; readonly context: PageContext },
): PageClause {
  return {
    text: sayOfTable(table, context, (words) => describeCondition(condition, words)),
    fact: context.say((book) => {
      const words = book.tables[table]?.words;
      return words === undefined ? fact : factWords(fact, words).label;
    }),
  };
}
