import { compareText } from './text.js';

/**
 * JSON with the keys of every object in code-unit order and no white space: equal data give equal
 * text, so a hash over it says whether the data are equal. Undefined members are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(
      Object.entries(member).sort(([left], [right]) => compareText(left, right)),
    );
  });
}
