/** Widths of Times New Roman's letters in thousandths of the font size. */
const LETTERS: Readonly<Record<number, string>> = {
  250: ' .,·\u00a0',
  278: 'ijlt:;/\\|',
  333: "frI!'‘’()[]-",
  389: 'sJ',
  444: 'acez?"“”',
  500: 'bdghknopquvxyđ0123456789–',
  560: 'FPS+=<>×≈',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXYĐ',
  778: 'm&',
  833: '%',
  921: 'MW@',
  1000: '—…→',
};
const OTHER_WIDTH = 600;
const WIDEST = 1000;
const KNOWN_CODES = 0x2200;

/** Width by code unit; an accented Latin letter is as wide as its plain one. */
const WIDTHS = makeWidths();

function makeWidths(): Uint16Array {
  const plain = new Map(
    Object.entries(LETTERS).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
  return Uint16Array.from({ length: KNOWN_CODES }, (_, code) => {
    const letter = String.fromCharCode(code);
    return plain.get(letter) ?? plain.get(letter.normalize('NFD')[0] ?? '') ?? OTHER_WIDTH;
  });
}

/** What Excel's own padding and wrapping take from the room for text. */
const SLACK = 1.03;
const PIXELS_PER_CHARACTER = 7;
const LINE_HEIGHT = 1.27;
const TALLEST_ROW = 409;

/** A text, the width of its column in Excel's characters, and its font. */
export interface BoxedText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in points of a text on one line, about: Times New Roman's letters, bold ones a little wider. */
export function textWidth({ text, size, bold = false }: Omit<BoxedText, 'width'>): number {
  const units = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (WIDTHS[letter.charCodeAt(0)] ?? OTHER_WIDTH),
    0,
  );
  return (units / 1000) * size * (bold ? 1.06 : 1);
}

/** How many lines a text takes when Excel wraps it at its words; at least one. */
export function countLines({ text, width, size, bold = false }: BoxedText): number {
  const pixelsPerUnit = ((size * 96) / 72 / 1000) * (bold ? 1.06 : 1) * SLACK;
  const room = (width * PIXELS_PER_CHARACTER) / pixelsPerUnit;
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  const counted = countedIn(room);
  const known = counted.get(text);
  if (known !== undefined) return known;
  const lines = text
    .normalize('NFC')
    .split('\n')
    .reduce((sum, line) => sum + wrapLine(line, room), 0);
  counted.set(text, lines);
  return lines;
}

/** Labels and rules come again with every unit. Lines by text, by the room that the text has. */
const COUNTED = new Map<number, Map<string, number>>();
const MOST_COUNTED = 2_000;

function countedIn(room: number): Map<string, number> {
  const known = COUNTED.get(room);
  if (known !== undefined && known.size < MOST_COUNTED) return known;
  const counted = new Map<string, number>();
  COUNTED.set(room, counted);
  return counted;
}

const SPACE = 32;

/** Lines of one paragraph; a word longer than a line is broken. */
function wrapLine(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    const width = WIDTHS[code] ?? OTHER_WIDTH;
    if (code === SPACE) {
      used += word + width;
      word = 0;
      continue;
    }
    word += width;
    if (used + word <= room) continue;
    lines += 1;
    if (used === 0) word = width;
    used = 0;
  }
  return lines;
}

/** Height in points for a row that holds these texts: Excel does not fit rows of a written file. */
export function rowHeight(texts: readonly BoxedText[], least = 0): number {
  let height = least;
  for (const box of texts) {
    height = Math.max(height, countLines(box) * box.size * LINE_HEIGHT + 3);
  }
  return Math.min(TALLEST_ROW, Math.ceil(height));
}
