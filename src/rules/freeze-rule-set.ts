import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { canonicalJson } from '../domain/canonical-json.js';
import { OperatorError } from '../domain/operator-error.js';
import { RuleSet } from './rule-set.js';

/**
 * The text of a rule set's file: readable, the same for the same rules, with the hash of the rules at its
 * end, so that a change by hand is noticed before anything is scored.
 */
export function ruleSetText(rules: RuleSet): string {
  return `${JSON.stringify({ ...rules, sha256: hashRuleSet(rules) }, null, 1)}\n`;
}

/** sha256 over the canonical form of a rule set. */
export function hashRuleSet(rules: RuleSet): string {
  return createHash('sha256').update(canonicalJson(rules)).digest('hex');
}

/**
 * Reads a frozen rule set and refuses it when it is not in the format or a name occurs twice
 * (`rules-invalid`), when it was changed by hand (`rules-edited`), or when it was compiled from another
 * text of the criteria set (`rules-stale`).
 */
export function readRuleSet(file: { path: string; text: string }, set: CriteriaSet): RuleSet {
  const { sha256: frozen, ...rules } = parseRuleSet(file);
  const { id, sha256 } = rules.criteriaSet;
  if (frozen !== hashRuleSet(rules)) throw new OperatorError('rules-edited', { file: file.path });
  if (id !== set.id || sha256 !== set.sha256) {
    throw new OperatorError('rules-stale', { id: set.id, file: file.path });
  }
  return rules;
}

/** A rule set as its file holds it: with the hash of all the rest. */
const FrozenRuleSet = RuleSet.extend({ sha256: z.string() });

/** The same without a criteria set to hold it against. */
function parseRuleSet({ path, text }: { path: string; text: string }) {
  const refuse = (reason: string) => new OperatorError('rules-invalid', { file: path, reason });
  const parsed = FrozenRuleSet.safeParse(parseJson(text, refuse));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw refuse(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
  }
  const names = parsed.data.tables.flatMap(({ scoring, outcome }) =>
    [...scoring.rules, ...outcome.rules].map(({ name }) => name),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refuse(`two rules are called ${twice}`);
  return parsed.data;
}

function parseJson(text: string, refuse: (reason: string) => OperatorError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
