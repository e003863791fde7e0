import { isSelfScored, leavesOfGroup, YEAR } from './criteria.js';
import { applies, NEVER, reckonLeaf } from './points.js';
import { makeDice, rollBetween } from './random.js';

/*
 * Invented self-scores. As in real life they lean upwards: where points were lost, most units claim
 * them back in part or in full, a few are modest. Who claims the full points throughout is named.
 */
const CLAIM_ALL = new Set(['H-BINHSON', 'X-LONGHIEP', 'BQLGT']);
const HONEST = new Set(['SKHCN', 'H-NGHIAHANH', 'X-PHOCHAU']);
/** Claims points for a criterion that a figure of its own rules out. */
const CLAIM_RULED_OUT = { SNGV: ['6.3'] };

/** criterion id → claimed points, a number; criteria that do not apply stay empty. */
export function inventClaims(unit, figures) {
  const claims = new Map();
  for (const leaf of leavesOfGroup(unit.group)) {
    if (!isSelfScored(leaf)) continue;
    if (!applies(leaf, figures)) {
      if (CLAIM_RULED_OUT[unit.id]?.includes(leaf.id)) claims.set(leaf.id, leaf.maxPoints);
      continue;
    }
    const earned = Number(reckonLeaf(leaf, figures, YEAR));
    claims.set(leaf.id, claimFor(unit, leaf, earned));
  }
  return claims;
}

function claimFor(unit, leaf, earned) {
  // Bonus and deduction are claimed as they are: they need a document.
  if (leaf.section.kind !== undefined || HONEST.has(unit.id)) return earned;
  if (CLAIM_ALL.has(unit.id)) return leaf.maxPoints;
  const dice = makeDice(unit.id, 'claim', leaf.id);
  const lost = leaf.maxPoints - earned;
  if (lost === 0) return dice() < 0.02 && earned > 1 ? earned - 0.5 : earned;
  const mood = dice();
  if (mood < 0.45) return leaf.maxPoints;
  if (mood < 0.7) return Math.min(leaf.maxPoints, Math.ceil((earned + lost / 2) * 4) / 4);
  return earned;
}

/** Documents named as evidence, for the criteria whose column the form has. */
export const EVIDENCE_IDS = ['8.2', '10.1', '10.2', 'T.1'];
export const EXPLANATION_IDS = ['8.2', '10.1'];

const slashDate = (day) => day.split('-').reverse().join('/');

function documentOf(unit, kind, day) {
  const dice = makeDice(unit.id, 'document', kind, day);
  return `${kind === 'BC' ? 'Báo cáo' : 'Công văn'} số ${rollBetween(dice, 24, 390)}/${
    kind === 'BC' ? `BC-${signOf(unit)}` : `${signOf(unit)}`
  } ngày ${slashDate(day)}`;
}

/** The sign in document numbers: UBND for districts and communes. */
const signOf = ({ id, group }) => (group === 'huyen' || group === 'xa' ? 'UBND' : id);

/** criterion id → evidence text. */
export function inventEvidence(unit, figures) {
  const evidence = new Map();
  const report = (id, element) => {
    const day = figures.get(element);
    if (typeof day === 'string') evidence.set(id, documentOf(unit, 'BC', day));
  };
  report('10.1', 'mid-year-report-on');
  report('10.2', 'annual-report-on');
  const registered = figures.get('models-registered-on');
  if (unit.group === 'so-nganh' && typeof registered === 'string') {
    evidence.set('8.2', `${documentOf(unit, 'CV', registered)}; danh sách mô hình kèm theo`);
  } else if (unit.group !== 'so-nganh' && figures.get('models-completed') > 0) {
    evidence.set(
      '8.2',
      documentOf(unit, 'BC', `${YEAR}-10-0${rollBetween(makeDice(unit.id), 1, 9)}`),
    );
  }
  if (figures.get('provincial-awards') > 0) {
    evidence.set('T.1', 'Bằng khen của Chủ tịch UBND tỉnh về phong trào "Dân vận khéo"');
  }
  return evidence;
}

/** criterion id → why something is missing or late. */
export function inventExplanations(unit, figures) {
  const explanations = new Map();
  const midYear = figures.get('mid-year-report-on');
  if (midYear === NEVER)
    explanations.set('10.1', 'Đơn vị đang kiện toàn bộ máy, chưa có người phụ trách');
  else if (midYear >= '2024-05-25') {
    explanations.set('10.1', 'Chờ số liệu của các phòng, đơn vị nên gửi chậm');
  }
  if (unit.group === 'so-nganh' && figures.get('models-registered-on') >= '2024-04-01') {
    explanations.set('8.2', 'Các đơn vị trực thuộc đăng ký chậm');
  }
  return explanations;
}
