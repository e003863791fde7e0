import type { Condition } from './condition.js';
import type { Formula } from './formula.js';

/** What happens when the conditions of a rule hold. */
export type RuleEvent =
  | {
      readonly type: 'award';
      readonly params: {
        readonly criterion: string;
        readonly part: number;
        readonly points: Formula;
        /** The most that this rule can give. */
        readonly most: string;
      };
    }
  | {
      readonly type: 'not-applicable';
      readonly params: { readonly criterion: string; readonly part?: number | undefined };
    }
  | { readonly type: 'grade'; readonly params: { readonly grade: string } }
  | {
      readonly type: 'effect';
      readonly params: {
        readonly condition: string;
        readonly notAbove?: string | undefined;
        readonly demoteBy?: number | undefined;
        readonly notEligible?: true | undefined;
        readonly notRanked?: true | undefined;
      };
    };

/** A rule as it stands in rules/: json-rules-engine's form, exact numbers as text. */
export interface Rule {
  /** Unique in its rule set: "cap-tinh/8.2/1/step-1". */
  readonly name: string;
  readonly conditions: Exclude<Condition, { readonly fact: string }>;
  readonly event: RuleEvent;
}
