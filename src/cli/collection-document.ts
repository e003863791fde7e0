import {
  countCollection,
  tellDifference,
  tellIssue,
  tellStranger,
  tellUnmerged,
} from '../labels/collect/tell-collection.js';
import type { Language } from '../labels/language.js';
import type { ToldRun } from './collection-text.js';

/** What `collect --json` prints: the collection as data, each finding with its sentence and what to do. */
export function collectionDocument({ collection, since, set }: ToldRun, language: Language) {
  const { units, forms, strangers, unmerged, differences, issues, values, ...head } = collection;
  const teller = { set, language };
  return {
    schema: 'danvan/collection@1',
    criteriaSet: head.set,
    year: head.year,
    deadline: head.deadline ?? null,
    counts: countCollection(collection),
    units: units.map(({ form, lateness, firstSent, ...unit }) => ({
      ...unit,
      file: form?.file ?? null,
      lateness: lateness ?? null,
      firstSent: firstSent ?? null,
    })),
    forms: forms.map(({ contacts, received, ...form }) => ({
      ...form,
      received: received ?? null,
      contacts: Object.fromEntries(
        Object.entries(contacts).map(([who, placed]) => [who, placed?.cell.text ?? null]),
      ),
    })),
    strangers: strangers.map((stranger) => ({
      file: stranger.file,
      why: stranger.why.kind,
      ...tellStranger(stranger, teller),
    })),
    values: values.map(({ unitId, subject, cell, at }) => ({
      unitId,
      ...subject,
      kind: cell.kind,
      text: cell.text,
      at,
    })),
    unmerged: unmerged.map((item) => ({ reason: item.reason, ...tellUnmerged(item, teller) })),
    differences: differences.map((item) => ({ code: item.code, ...tellDifference(item, teller) })),
    issues: issues.map((item) => ({ code: item.code, ...tellIssue(item, teller) })),
    since: since ?? null,
  };
}
