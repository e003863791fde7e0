import { expect, it } from 'vitest';
import type { CriterionNode } from '../../src/criteria/criterion.js';
import { setWorkbook } from '../../src/sheets/set-workbook.js';
import { chooseInDropDowns } from '../support/choose-in-drop-downs.js';
import { describeWithOfficeScripting } from '../support/libreoffice.js';
import { loadCriteriaSet } from '../support/repository-files.js';
import { content, faultsOfWorkbook, setOfWorkbook } from '../support/sheet-round-trip.js';

const LONG = 300_000;

/** A section with criterion 1.1 waiting for an appraiser where its figure is missing. */
function waits<Node extends CriterionNode>(node: Node): Node {
  if ('criteria' in node) return { ...node, criteria: node.criteria.map(waits) };
  return node.id === '1.1' ? { ...node, whenMissing: 'needs-review' } : node;
}

describeWithOfficeScripting('the workbook of a set, edited in LibreOffice', () => {
  it(
    'says after an import exactly what was chosen in its drop-downs',
    async () => {
      const set = loadCriteriaSet('quang-ngai/2019-436');
      const edited = chooseInDropDowns(await setWorkbook(set), {
        'Bộ tiêu chí!B15': 'chưa báo cáo thì chờ thẩm định',
        'Bộ tiêu chí!B16': 'Có',
        'Bộ tiêu chí!B18': 'bảng điểm',
        'Bảng điểm cơ quan, đơn vị cấp!L4': 'chưa báo cáo thì chờ thẩm định',
        'Số liệu!G6': 'người thẩm định cho điểm',
        'Điều kiện!C5': 'không trên loại [Trung bình]',
      });
      expect(await faultsOfWorkbook(edited)).toEqual([]);
      const before = content(set);
      expect(content(await setOfWorkbook(edited))).toEqual({
        ...before,
        whenMissing: 'needs-review',
        totals: { ...before.totals, bonusMayExceedScale: true },
        ranking: { ...before.ranking, within: 'table' },
        elements: before.elements.map((element) =>
          element.id === 'plan-assigns-tasks' ? { ...element, source: 'appraiser' } : element,
        ),
        tables: before.tables.map((table) =>
          table.id === 'co-quan-tinh' ? { ...table, sections: table.sections.map(waits) } : table,
        ),
        conditions: before.conditions.map((condition) =>
          condition.id === 'khieu-kien-dong-nguoi'
            ? { ...condition, effect: { notAbove: 'trung-binh' } }
            : condition,
        ),
      });
    },
    LONG,
  );
});
