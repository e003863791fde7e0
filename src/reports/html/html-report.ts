import type { Report } from '../report.js';
import { htmlDocument } from './html-document.js';
import { makePageData } from './page-data.js';

/** One page for people who would rather look than read; it needs no network and no other file. */
export const htmlReport: Report = {
  id: 'html',
  extension: '.html',
  async render(input) {
    const assets = await import('./page-assets.js');
    const data = makePageData(input);
    const text = data.texts[data.head.title];
    const [vi = '', en = ''] = typeof text === 'string' ? [text, text] : (text ?? []);
    const page = htmlDocument({
      ...assets.PAGE_ASSETS,
      language: input.language,
      title: input.language === 'vi' ? vi : en,
      withoutScript: data.words[input.language].withoutScript,
      data,
    });
    return new TextEncoder().encode(page);
  },
};
