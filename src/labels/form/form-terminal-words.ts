import type { Language } from '../language.js';

/** What the terminal says of forms. */
export const FORM_TERMINAL_WORDS: Readonly<
  Record<Language, { readonly made: (units: number) => string }>
> = {
  vi: { made: (units) => `Đã lập biểu cho ${units} đơn vị.` },
  en: { made: (units) => `Made forms for ${units} ${units === 1 ? 'unit' : 'units'}.` },
};
