import type { Language } from './language.js';

/** What `--help` says of `danvan appraise`. */
export interface AppraiseCommandWords {
  readonly appraise: string;
  readonly appraiseMake: string;
  readonly appraiseOut: string;
  readonly appraiseMember: string;
  readonly appraiseChair: string;
  readonly appraiseUnit: string;
  readonly appraiseSettle: string;
  readonly settleFiles: string;
  readonly settleOut: string;
  readonly settleRecord: string;
  readonly settledBy: string;
  readonly settleChair: string;
  readonly settlementAsJson: string;
  readonly appraiseReport: string;
  readonly appraiseReportOut: string;
  readonly appraiseReportAsJson: string;
}

/** In both languages. */
export const APPRAISE_COMMAND_WORDS: Readonly<Record<Language, AppraiseCommandWords>> = {
  vi: {
    appraise: 'thẩm định điểm tự chấm: lập phiếu, ghép phiếu của các thành viên, báo cáo thay đổi',
    appraiseMake:
      'lập phiếu thẩm định từ hồ sơ chấm điểm (có thể viết gọn: danvan appraise HO-SO.json --out …)',
    appraiseOut: 'phiếu thẩm định (.xlsx); có --member thì mỗi thành viên một tệp, tên nối vào sau',
    appraiseMember: 'lập riêng cho từng thành viên; ghi được nhiều tên',
    appraiseChair: 'thành viên nào là chủ tịch hội đồng',
    appraiseUnit: 'chỉ các đơn vị này: mã hoặc tên; có thể ghi nhiều đơn vị',
    appraiseSettle: 'ghép phiếu của các thành viên thành điểm chung của hội đồng',
    settleFiles: 'phiếu của các thành viên (.xlsx hoặc .csv)',
    settleOut: 'tệp điểm chung (.xlsx), để đưa vào danvan evaluate',
    settleRecord: 'hồ sơ chấm điểm mà các phiếu dựa vào; cần khi phiếu không do danvan lập',
    settledBy:
      'cách thống nhất khi khác nhau: chair (chủ tịch quyết định), mean (trung bình cộng), median (trung vị); bỏ trống thì theo bộ tiêu chí',
    settleChair: 'ai là chủ tịch, nếu phiếu không ghi',
    settlementAsJson: 'in kết quả ghép dạng JSON',
    appraiseReport:
      'báo cáo mọi điểm do thẩm định thay đổi: đổi bao nhiêu, vì sao, đơn vị nào tự chấm cao',
    appraiseReportOut: 'báo cáo dạng Excel (.xlsx)',
    appraiseReportAsJson: 'in báo cáo dạng JSON',
  },
  en: {
    appraise:
      'appraise self-scores: the council’s workbook, members’ files as one, what was changed',
    appraiseMake:
      'write the council’s workbook from a record (short: danvan appraise RECORD.json --out …)',
    appraiseOut: 'the workbook (.xlsx); with --member one a member, the name added',
    appraiseMember: 'a workbook for each of these members',
    appraiseChair: 'which of the members is the chair',
    appraiseUnit: 'only these units: code or name; one or several',
    appraiseSettle: 'merge the files of several members into one score each',
    settleFiles: 'the files of the members (.xlsx or .csv)',
    settleOut: 'the settled points (.xlsx), for danvan evaluate',
    settleRecord: 'the record that the files are about; needed where danvan did not make them',
    settledBy:
      'how members are settled where they differ: chair, mean or median; as the set says when left out',
    settleChair: 'who is the chair, where no file says it',
    settlementAsJson: 'print what was settled as JSON',
    appraiseReport: 'report what appraisal changed: how much, why, and which units overstate',
    appraiseReportOut: 'the report as a workbook (.xlsx)',
    appraiseReportAsJson: 'print the report as JSON',
  },
};
