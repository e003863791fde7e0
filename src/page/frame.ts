import { html } from './dom.js';
import type { PageState } from './page-state.js';
import type { Reader } from './reader.js';
import { VIEWS } from './route.js';

/** Title, marks that must be seen on every view, languages and print. */
export function pageHeader({ reader, link, route }: PageState): HTMLElement {
  const { head } = reader.data;
  const { words } = reader;
  const language = (name: 'vi' | 'en', label: string) =>
    html(
      'a',
      {
        href: link({ ...route, language: name }),
        lang: name,
        'aria-current': reader.language === name ? 'true' : undefined,
      },
      label,
    );
  return html('header', { class: 'page-head' }, [
    html('div', { class: 'titles' }, [
      html('h1', {}, reader.text(head.title)),
      html('p', { class: 'basis' }, reader.text(head.basis)),
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
function bannerTags(reader: Reader): HTMLElement | undefined {
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
export function bannerTexts(reader: Reader): HTMLElement {
  return html(
    'div',
    { class: 'banners' },
    reader.data.head.banners.map(({ kind, text }) => html('p', { class: kind }, reader.text(text))),
  );
}

/** The tabs of the report, with the marks beside them. */
export function pageTabs({ reader, route, link }: PageState): HTMLElement {
  const { words } = reader;
  return html('nav', { class: 'tabs', 'aria-label': words.navigation }, [
    html(
      'ul',
      {},
      VIEWS.map((view) =>
        html(
          'li',
          {},
          html(
            'a',
            {
              href: link({ view, unit: undefined }),
              'aria-current': route.view === view && route.unit === undefined ? 'page' : undefined,
            },
            words.views[view],
          ),
        ),
      ),
    ),
    bannerTags(reader),
  ]);
}
