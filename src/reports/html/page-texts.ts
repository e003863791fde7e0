import type { PageText, TextId } from './page-model.js';

/** The texts of a page, each kept once. */
export interface PageTexts {
  readonly texts: readonly PageText[];
  /** Keeps a text and gives its number; with one text it is the same in both languages. */
  text(vi: string, en?: string): TextId;
}

/** An empty list of texts. */
export function makePageTexts(): PageTexts {
  const list = makeKeptList<PageText>();
  return {
    texts: list.members,
    text: (first, second = first) =>
      first === second
        ? list.add(first, () => first)
        : list.add(JSON.stringify([first, second]), () => [first, second]),
  };
}

/** A list in which equal members stand once. */
export interface KeptList<Member> {
  readonly members: readonly Member[];
  /** The place of the member of this key; a member is made only where it is new. */
  add(key: string, make: () => Member): number;
}

/** Makes an empty list. */
export function makeKeptList<Member>(): KeptList<Member> {
  const members: Member[] = [];
  const places = new Map<string, number>();
  return {
    members,
    add: (key, make) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, members.length);
      members.push(make());
      return members.length - 1;
    },
  };
}
