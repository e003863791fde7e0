import { describe, expect, it } from 'vitest';
import { sniffDelimiter } from '../../../src/readers/sniff-delimiter.js';

describe('sniffDelimiter', () => {
  it.each([
    ['semicolons', ';', 'Mã;Tên;Điểm\nQN;Sở A;5\n'],
    ['commas', ',', 'Mã,Tên,Điểm\nQN,Sở A,5\n'],
    ['tabs', '\t', 'Mã\tTên\tĐiểm\nQN\tSở A\t5\n'],
    ['numbers between commas', ',', 'id,1.1,1.2,1.3\nA,1,2,3\nB,4,5,6\n'],
    ['decimal commas between semicolons', ';', 'A;B\n2,5;3,5\n2,25;3,75\n'],
    ['decimal commas in every row, more than semicolons', ';', 'id;x\n1,5;2,5\n1,5;2,5\n1,5;2,5\n'],
    ['commas inside names', ';', 'id;name;x\nA;Sở A, B, C, D;1\nB;Sở E, F, G;2\n'],
    ['title rows with commas', ';', 'BÁO CÁO, NĂM 2024, TỈNH\nKỳ 1, 2, 3, 4\n\nid;name;x\nA;B;1\n'],
    ['semicolons in prose', ',', 'id,note\nA,Kế hoạch 1; Quyết định 2; Công văn 3\n'],
    ['commas inside quotes', ';', 'id;note\nA;"a,b,c,d,e,f,g,h"\n'],
    ['a line break inside quotes', ';', 'id;"a,b\nc,d,e,f"\nA;1\n'],
    ['one column', ';', 'id\nA\nB\n'],
    ['nothing', ';', ''],
  ])('%s', (_, expected, text) => {
    expect(sniffDelimiter(text)).toBe(expected);
  });

  it('looks at the first 20 lines with content only', () => {
    const head = 'id;x\n\n'.repeat(20);
    expect(sniffDelimiter(head + 'a,b,c,d,e,f\n'.repeat(50))).toBe(';');
  });
});
