import type { Language } from '../labels/language.js';
import type { PageHead, TextId } from '../reports/html/page-model.js';
import { html } from './dom.js';

/** What the frame of a page is written with. */
export interface FrameReader {
  readonly language: Language;
  readonly words: Readonly<Record<'language' | 'print' | 'navigation' | 'skip', string>>;
  readonly data: { readonly head: PageHead };
  text(id: TextId): string;
}

/** A view of the page, as its tabs name it. */
interface Tab {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** Title, marks that must be seen on every view, languages and print. */
export function pageHeader(
  reader: FrameReader,
  linkTo: (language: Language) => string,
): HTMLElement {
  const { words, data } = reader;
  const language = (name: Language, label: string) =>
    html(
      'a',
      {
        href: linkTo(name),
        lang: name,
        'aria-current': reader.language === name ? 'true' : undefined,
      },
      label,
    );
  return html('header', { class: 'page-head' }, [
    html('div', { class: 'titles' }, [
      html('h1', {}, reader.text(data.head.title)),
      html('p', { class: 'basis' }, reader.text(data.head.basis)),
    ]),
    html('div', { class: 'page-tools' }, [
      html('nav', { class: 'choice', 'aria-label': words.language }, [
        language('vi', 'Tiếng Việt'),
        language('en', 'English'),
      ]),
      html('button', { type: 'button', click: () => window.print() }, words.print),
    ]),
  ]);
}

/** Short marks of what the result is not; they stay in sight while the page is scrolled. */
function bannerTags(reader: FrameReader): HTMLElement | undefined {
  const { banners } = reader.data.head;
  if (banners.length === 0) return undefined;
  return html(
    'ul',
    { class: 'tags' },
    banners.map(({ kind, tag, text }) =>
      html('li', { class: kind, title: reader.text(text) }, reader.text(tag)),
    ),
  );
}

/** The same in full sentences. */
export function bannerTexts(reader: FrameReader): HTMLElement {
  return html(
    'div',
    { class: 'banners' },
    reader.data.head.banners.map(({ kind, text }) => html('p', { class: kind }, reader.text(text))),
  );
}

/** The tabs of the report, with the marks beside them. */
export function pageTabs(reader: FrameReader, tabs: readonly Tab[]): HTMLElement {
  return html('nav', { class: 'tabs', 'aria-label': reader.words.navigation }, [
    html(
      'ul',
      {},
      tabs.map(({ href, text, isCurrent }) =>
        html('li', {}, html('a', { href, 'aria-current': isCurrent ? 'page' : undefined }, text)),
      ),
    ),
    bannerTags(reader),
  ]);
}
