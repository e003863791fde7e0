const COLUMNS = ['what', 'first', 'second', 'ratio', 'goal', ''];

/** A run as a Markdown table, as it stands in README.md. */
export function tableText({ lines, machine, node, ranAt }) {
  const rows = [COLUMNS, ...lines.map(rowOf)];
  const widths = COLUMNS.map((_, at) => Math.max(3, ...rows.map((row) => row[at].length)));
  const textOf = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [header, ...others] = rows.map(textOf);
  const { processor, processors, platform } = machine;
  const place = `${processor}, ${processors} processors, ${platform}, Node ${node}`;
  return `${[header, rule, ...others].join('\n')}\n\n${ranAt.slice(0, 10)}, ${place}\n`;
}

function rowOf({ what, sides = [], ms, ratio, goal, meetsGoal }) {
  const [first, second] = sides.map((side) => `${side.name} ${timeText(side.ms)}`);
  return [
    what,
    first ?? (ms === undefined ? '' : timeText(ms)),
    second ?? '',
    ratio === undefined ? '' : `${numberText(ratio)} ×`,
    goalText(goal),
    meetsGoal === null ? '' : meetsGoal ? 'met' : 'not met',
  ];
}

function goalText(goal) {
  if (goal === undefined) return '';
  return goal.least === undefined ? `≤ ${goal.most} ×` : `≥ ${goal.least} ×`;
}

function timeText(ms) {
  if (ms >= 1000) return `${numberText(ms / 1000)} s`;
  return ms >= 0.1 ? `${numberText(ms)} ms` : `${numberText(ms * 1000)} µs`;
}

/** Three digits are more than such a measurement can promise. */
function numberText(number) {
  return String(Number(number.toPrecision(number >= 100 ? 3 : 2)));
}
