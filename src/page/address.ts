/** The address of a page's state, with its "#"; what is undefined is left out. */
export function addressOf(
  parts: readonly (readonly [name: string, value: string | number | undefined])[],
): string {
  const given = parts.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `#${new URLSearchParams(given).toString()}`;
}

/** The parts of an address; what is empty or no place in a list is undefined. */
export function readAddress(hash: string): {
  text(name: string): string | undefined;
  place(name: string): number | undefined;
  language(): 'vi' | 'en' | undefined;
} {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => given.get(name) || undefined;
  return {
    text,
    place: (name) => (/^\d+$/.test(given.get(name) ?? '') ? Number(text(name)) : undefined),
    language: () => {
      const language = text('lang');
      return language === 'vi' || language === 'en' ? language : undefined;
    },
  };
}
