import { quoteText } from '../quote-text.js';

/** What a Vietnamese label counts: "Số vụ việc" counts "vụ việc"; other labels come back quoted. */
export function countedThing(label: string): string {
  const match = /^(?:tổng )?số (?:lượng )?(?!liệu|hiệu|thứ)(.+)$/iu.exec(label.normalize('NFC'));
  return match?.[1] ?? quoteText(label);
}
