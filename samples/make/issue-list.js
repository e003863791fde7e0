/** The list of planted faults for people: with-issues.md. */
export function issueList({ workbook, table, supplement, encoding }) {
  return `# Lỗi cài sẵn trong các tệp with-issues
Tên đơn vị là tên thật; số liệu và lỗi đều do dự án đặt ra để thử lệnh kiểm tra:

\`\`\`
danvan check with-issues.xlsx --criteria quang-ngai/2022-1211
\`\`\`

Lệnh phải nêu đúng các lỗi dưới đây, không thừa, không thiếu; bản cho máy đọc là
\`with-issues.expected.json\`. Tệp này do \`samples/make-samples.js\` viết ra.

${section('with-issues.xlsx', workbook)}
${section('with-issues.csv', table)}
${section('with-issues-2.csv (nạp cùng with-issues.csv)', supplement)}
${section('with-issues-encoding.csv', encoding)}`;
}

function section(title, planted) {
  const lines = planted.map(
    ({ code, severity, place, show, what }, index) =>
      `| ${index + 1} | ${placeText(show ?? place)} | ${place.unitId ?? ''} | ${what} | ${SEVERITY[severity]} | \`${code}\` |`,
  );
  const codes = new Set(planted.map(({ code }) => code)).size;
  return `## ${title}
${planted.length} lỗi, ${codes} loại.

| STT | Nơi | Đơn vị | Lỗi cài sẵn | Mức | Mã |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

const SEVERITY = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' };

function placeText({ sheet, row, column }) {
  const cell = row === undefined ? '' : column === undefined ? `dòng ${row}` : `ô ${column}${row}`;
  return [sheet, cell].filter((part) => part).join(' ▸ ') || 'cả tệp';
}
