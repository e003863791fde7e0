import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { SimulatedSet, Simulation } from '../../domain/simulation.js';
import { PAGE_WORDS } from '../../labels/page/page-words.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { SIMULATION_PAGE_WORDS } from '../../labels/simulate/page-words.js';
import { SIMULATION_WORDS } from '../../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import {
  assumptionLines,
  guardLines,
  overlayLines,
} from '../../labels/simulate/tell-simulation.js';
import { OUTCOME_WORDS, PROVENANCE_WORDS } from '../../labels/words.js';
import type { PageBanner, PageHead, PageSection, PageStanding } from '../html/page-model.js';
import type { SimulationPageContext } from './page-context.js';

type Side = 'before' | 'after';

function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
}

/** "Quyết định 1211/QĐ-UBND (quang-ngai/2022-1211)"; a draft by its id. */
function setName({ id, legalBasis, status }: CriteriaSet): string {
  return status === 'draft' ? id : `${legalBasis.number} (${id})`;
}

/** Title, the two sets, and what the result is not. */
export function pageHead(simulation: Simulation, page: SimulationPageContext): PageHead {
  const { year } = simulation;
  return {
    title: page.say(({ after, language }) => {
      const { title, scheme } = SIMULATION_PAGE_WORDS[language];
      return title
        .replace('{scheme}', after.scheme?.label ?? scheme)
        .replace('{year}', String(year));
    }),
    basis: page.say(({ before, after }) => `${setName(before)} → ${setName(after)}`),
    year,
    banners: [
      trialBanner(simulation, page),
      ...provenanceBanner(page),
      ...countBanners(simulation, page),
    ],
  };
}

/** What the result is not, and that the new set is not in force. */
function trialBanner({ to, overlays }: Simulation, page: SimulationPageContext): PageBanner {
  const key = overlays.length > 0 ? 'changed' : 'draft';
  const words = (context: SimulationContext) => SIMULATION_PAGE_WORDS[context.language];
  return {
    kind: 'draft',
    tag: page.say((own) => {
      const { tags } = words(own);
      return to.draft ? `${tags.trial} · ${tags[key]}` : tags.trial;
    }),
    text: page.say((own) => {
      const { mark } = SIMULATION_WORDS[own.language];
      return to.draft ? `${mark} ${fill(words(own).banners[key], setName(own.after))}` : mark;
    }),
  };
}

/** One mark, with a sentence for each set that does not follow its decision to the letter. */
function provenanceBanner(page: SimulationPageContext): readonly PageBanner[] {
  const { before, after } = page.context;
  const sides = before.id === after.id ? [after] : [before, after];
  const weak = sides.flatMap((set) => {
    const { level, note } = set.provenance;
    return level === 'full-text' ? [] : [{ set, level, note: note.trim() }];
  });
  if (weak.length === 0) return [];
  const level = weak.some((each) => each.level === 'illustrative') ? 'illustrative' : 'partial';
  return [
    {
      kind: 'provenance',
      tag: page.say(({ language }) => PAGE_WORDS[language].tags[level]),
      text: page.say(({ language }) =>
        weak
          .map((each) =>
            fill(SIMULATION_PAGE_WORDS[language].banners[each.level], setName(each.set), each.note),
          )
          .join(' '),
      ),
    },
  ];
}

function countBanners(
  { units, assumptions }: Simulation,
  page: SimulationPageContext,
): readonly PageBanner[] {
  const without = units.filter(({ after }) => after?.outcome === 'incomplete').length;
  const present = units.filter(({ after }) => after !== null).length;
  const assumed = assumptions.assumed.length;
  return [
    ...(without === 0
      ? []
      : [
          {
            kind: 'incomplete' as const,
            tag: page.say(({ language }) =>
              fill(SIMULATION_PAGE_WORDS[language].tags.without, String(without)),
            ),
            text: page.say(({ language }) =>
              fill(
                SIMULATION_PAGE_WORDS[language].banners.without,
                String(without),
                String(present),
              ),
            ),
          },
        ]),
    ...(assumed === 0
      ? []
      : [
          {
            kind: 'provenance' as const,
            tag: page.say(({ language }) => SIMULATION_PAGE_WORDS[language].tags.assumed),
            text: page.say(({ language }) => SIMULATION_WORDS[language].assumedFigures(assumed)),
          },
        ]),
  ];
}

/** Grades as a set names them, then "not eligible" and "incomplete". */
export function pageStandings(
  { grades }: CriteriaSet,
  page: SimulationPageContext,
): readonly PageStanding[] {
  const last = Math.max(1, grades.bands.length - 1);
  const outcome = (name: 'not-eligible' | 'incomplete'): PageStanding => ({
    label: page.say(({ language }) => startSentence(OUTCOME_WORDS[language][name])),
    scale: null,
  });
  return [
    ...grades.bands.map(({ label }, place) => ({ label: page.text(label), scale: place / last })),
    outcome('not-eligible'),
    outcome('incomplete'),
  ];
}

/** What the result takes for granted, what was changed, which sets were compared. */
export function pageAbout(
  simulation: Simulation,
  page: SimulationPageContext,
): readonly PageSection[] {
  const { overlays, guards, assumptions, dataOf, data } = aboutWords(page);
  const numbered = (sayIn: (own: SimulationContext) => readonly string[]) =>
    page.lines(sayIn).map((line, at) => [page.text(String(at + 1)), line] as const);
  const parts = [
    { title: overlays, rows: numbered((own) => overlayLines(simulation, own)) },
    { title: guards, rows: numbered((own) => guardLines(simulation.guards, own)) },
    { title: assumptions, rows: numbered((own) => assumptionLines(simulation, own)) },
  ];
  return [
    ...parts.filter(({ rows }) => rows.length > 0),
    {
      title: page.say(({ language }) => SIMULATION_PAGE_WORDS[language].about.sets),
      rows: [
        [data, page.say(({ language }) => fill(dataOf[language], String(simulation.year)))],
        ...setRows('before', simulation.from, page),
        ...setRows('after', simulation.to, page),
      ],
    },
  ];
}

function aboutWords(page: SimulationPageContext) {
  const say = (key: 'overlays' | 'guards' | 'assumptions' | 'data') =>
    page.say(({ language }) => SIMULATION_PAGE_WORDS[language].about[key]);
  return {
    overlays: say('overlays'),
    guards: say('guards'),
    assumptions: say('assumptions'),
    data: say('data'),
    dataOf: {
      vi: SIMULATION_PAGE_WORDS.vi.about.dataOf,
      en: SIMULATION_PAGE_WORDS.en.about.dataOf,
    },
  };
}

function setRows(
  side: Side,
  { sha256 }: SimulatedSet,
  page: SimulationPageContext,
): PageSection['rows'] {
  const set = page.context[side];
  const { level, note } = set.provenance;
  return [
    [
      page.say(({ language }) => SIMULATION_PAGE_WORDS[language].about[side]),
      page.text(`${setName(set)} – ${set.title}`),
    ],
    [
      page.say(({ language }) => SIMULATION_PAGE_WORDS[language].about.provenance),
      page.say(({ language }) => `${PROVENANCE_WORDS[language][level]}. ${note.trim()}`),
    ],
    [page.say(({ language }) => SIMULATION_PAGE_WORDS[language].about.hash), page.text(sha256)],
  ];
}
