import type { DocumentHead, SignatureInput } from '../../src/reports/signature/signature-input.js';
import type { RunSketch, UnitSketch } from './make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from './make-evaluation.js';

/**
 * Units whose results are worked out by hand (20 points; of the commune 10): FULL 20 = 100 %; HALF
 * 4 + 4 + 6 + 2.5 + 2 = 18.5 = 92.5 %, and TWIN the same; HOT 4 + 4 + 6 + 1 + 2 = 17 = 85 %, "Tốt" by
 * points but not above "Khá"; GAP has no result; XA 7 × 2/3 + 3 = 23/3 = 76.67 %.
 */
export const SIGNED_UNITS: readonly UnitSketch[] = [
  {
    id: 'HOT',
    name: 'Sở có điểm nóng',
    group: 'so',
    values: { ...FULL_PROVINCE, quality: '1', hot: '1' },
  },
  { id: 'FULL', name: 'Sở <đủ> & "điểm"', group: 'so', values: FULL_PROVINCE },
  { id: 'TWIN', name: 'Sở bằng điểm', group: 'so', values: { ...FULL_PROVINCE, quality: '2,5' } },
  { id: 'HALF', name: 'Sở nửa điểm', group: 'so', values: { ...FULL_PROVINCE, quality: '2,5' } },
  { id: 'GAP', name: 'Sở thiếu số liệu', group: 'so', values: { ...FULL_PROVINCE, 'plan-on': '' } },
  { id: 'XA', name: 'UBND xã Thử', group: 'xa', values: { done: '2', planned: '3', open: 'có' } },
];

const TEST_SHA = '0123456789abcdef'.repeat(4);

/** What a document for signature is made from. */
export async function signatureInput(
  sketch: Partial<RunSketch> = {},
  head: DocumentHead = {},
): Promise<SignatureInput> {
  const input = await makeReportInput({ units: SIGNED_UNITS, ...sketch });
  return { ...input, head, recordSha256: TEST_SHA };
}
