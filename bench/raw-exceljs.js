/**
 * exceljs without danvan. `keep OUT CELLS` writes down the values of all cells of a workbook;
 * `copy IN CELLS COPY` reads a workbook and writes one with these values.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const [action, ...paths] = process.argv.slice(2);
if (action === 'keep') await keepCells(...paths);
else await copyCells(...paths);

async function read(path) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path, { ignoreNodes: ['dataValidations'] });
  return workbook;
}

async function keepCells(from, to) {
  const workbook = await read(from);
  const sheets = workbook.worksheets.map((sheet) => {
    const rows = [];
    sheet.eachRow((row) => {
      const cells = [];
      row.eachCell((cell) => {
        // A merged cell repeats its master: written once.
        if (!cell.isMerged || cell.master === cell) cells.push([cell.row, cell.col, cell.value]);
      });
      rows.push(cells);
    });
    return { name: sheet.name, rows };
  });
  writeFileSync(to, JSON.stringify(sheets));
}

async function copyCells(from, cells, to) {
  await read(from);
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of JSON.parse(readFileSync(cells, 'utf8'))) {
    const sheet = workbook.addWorksheet(name);
    for (const [row, column, value] of rows.flat()) sheet.getCell(row, column).value = value;
  }
  await workbook.xlsx.writeFile(to);
}
