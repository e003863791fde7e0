import type { Language } from '../language.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';

type AppraisalErrorTexts = Pick<
  OperatorErrorTexts,
  | 'appraisal-way-missing'
  | 'appraisal-chair-unknown'
  | 'appraisal-member-twice'
  | 'appraisal-other-set'
  | 'appraisal-other-year'
  | 'appraisal-one-file'
  | 'appraisal-of-member'
>;

/** What stops the merging of the files of several appraisers. */
export const APPRAISAL_ERROR_TEXTS: Readonly<Record<Language, AppraisalErrorTexts>> = {
  vi: {
    'appraisal-way-missing': ({ set, count, at }) => [
      `Các thành viên cho điểm khác nhau ở ${count} chỗ (trước hết: ${at}), mà bộ tiêu chí ${q(set)} không quy định cách thống nhất.`,
      'Thêm --settled-by chair (chủ tịch quyết định), mean (trung bình cộng) hoặc median (trung vị), đúng như quyết định hay quy chế của hội đồng.',
    ],
    'appraisal-chair-unknown': ({ members, chairs }) => [
      chairs === 0
        ? `Chủ tịch quyết định, nhưng không có phiếu nào là của chủ tịch; các thành viên: ${listText(members, 'vi')}.`
        : `Chủ tịch quyết định, nhưng có ${chairs} phiếu cùng ghi là của chủ tịch; các thành viên: ${listText(members, 'vi')}.`,
      'Ghi tên chủ tịch bằng --chair "Tên".',
    ],
    'appraisal-member-twice': ({ member, files }) => [
      `Thành viên ${q(member)} có hai phiếu: ${listText(files, 'vi')}.`,
      'Chỉ ghép phiếu sau cùng của mỗi thành viên.',
    ],
    'appraisal-other-set': ({ file, found, expected }) => [
      `Phiếu ${q(file)} lập theo bộ tiêu chí ${q(found)}, không phải ${q(expected)}.`,
      'Bỏ phiếu này ra, hoặc ghi đúng bộ tiêu chí ở --criteria.',
    ],
    'appraisal-other-year': ({ file, found, expected }) => [
      `Phiếu ${q(file)} thẩm định điểm năm ${found}, không phải năm ${expected}.`,
      'Bỏ phiếu này ra, hoặc ghi đúng năm chấm điểm ở --year.',
    ],
    'appraisal-one-file': ({ file }) => [
      `Chỉ có một phiếu (${q(file)}): không có gì để ghép.`,
      'Ghi phiếu của mọi thành viên; phiếu của cả hội đồng thì đưa thẳng vào danvan evaluate.',
    ],
    'appraisal-of-member': ({ file, member }) => [
      `Phiếu ${q(file)} là của riêng thành viên ${q(member)}, chưa phải điểm của hội đồng.`,
      'Ghép phiếu của mọi thành viên bằng danvan appraise settle rồi dùng tệp ghép; một người thẩm định thì lập phiếu không có --member.',
    ],
  },
  en: {
    'appraisal-way-missing': ({ set, count, at }) => [
      `Members gave different points in ${count === 1 ? '1 place' : `${count} places`} (the first: ${at}), and the set ${q(set)} does not say how they are settled.`,
      'Add --settled-by chair, mean or median, as the decision or the council’s own rules say.',
    ],
    'appraisal-chair-unknown': ({ members, chairs }) => [
      chairs === 0
        ? `The chair decides, but no file is the chair’s; the members are ${listText(members, 'en')}.`
        : `The chair decides, but ${chairs} files say that they are the chair’s; the members are ${listText(members, 'en')}.`,
      'Name the chair with --chair "Name".',
    ],
    'appraisal-member-twice': ({ member, files }) => [
      `The member ${q(member)} has two files: ${listText(files, 'en')}.`,
      'Merge only the last file of each member.',
    ],
    'appraisal-other-set': ({ file, found, expected }) => [
      `The file ${q(file)} was made for the set ${q(found)}, not for ${q(expected)}.`,
      'Leave it out, or name its set with --criteria.',
    ],
    'appraisal-other-year': ({ file, found, expected }) => [
      `The file ${q(file)} appraises the year ${found}, not ${expected}.`,
      'Leave it out, or name its year with --year.',
    ],
    'appraisal-one-file': ({ file }) => [
      `There is only one file (${q(file)}): nothing to merge.`,
      'Name the files of all members; the file of the whole council goes straight to danvan evaluate.',
    ],
    'appraisal-of-member': ({ file, member }) => [
      `The file ${q(file)} is that of one member, ${q(member)}, not the council’s.`,
      'Merge the files of all members with danvan appraise settle and use what it writes; for a single appraiser make the file without --member.',
    ],
  },
};
