/** A line of a letter: its number from 1, its words, and where these begin in the text. */
export interface TextLine {
  number: number;
  start: number;
  text: string;
}

/** Lines that are laid out together: of one page, and not too many. */
export interface Passage {
  /** From 1; 0 in a text without pages. */
  page: number;
  isTop: boolean;
  lines: TextLine[];
}

/** A stretch of the text, the end not included. */
export interface Stretch {
  start: number;
  end: number;
}

const TOGETHER = 40;

/** The text in passages. Lines end in a line feed, pages in a form feed. */
export function passages(text: string): Passage[] {
  const all: Passage[] = [];
  let page = text.includes('\f') ? 1 : 0;
  let start = 0;
  text.split('\n').forEach((raw, index) => {
    const turned = raw.split('\f').length - 1;
    page += turned;
    let last = all.at(-1);
    if (!last || turned > 0 || last.lines.length === TOGETHER) all.push((last = { page, isTop: page > 0 && (!last || turned > 0), lines: [] }));
    last.lines.push({ number: index + 1, ...shown(raw, start) });
    start += raw.length + 1;
  });
  return all;
}

/** Without the signs that only end a page or a line. */
function shown(raw: string, start: number): { start: number; text: string } {
  const skipped = /^\f+/.exec(raw)?.[0].length ?? 0;
  return { start: start + skipped, text: raw.slice(skipped).replace(/\r$/, '') };
}

const SIGNS = /(\*\*|<\/?su[bp]>|^#{1,6} )/;

/** Words, and between each two of them a sign that only says how they look. */
export const withSigns = (text: string): string[] => text.split(SIGNS);

/** A line in pieces, those within a stretch marked. */
export function pieces({ start, text }: TextLine, marks: Stretch[]): { text: string; marked: boolean }[] {
  const cuts = new Set([0, text.length]);
  marks.flatMap((mark) => [mark.start - start, mark.end - start]).filter((cut) => cut > 0 && cut < text.length).forEach((cut) => cuts.add(cut));
  const order = [...cuts].sort((one, other) => one - other);
  return order.slice(1).map((end, place) => {
    const from = order[place]!;
    return { text: text.slice(from, end), marked: marks.some((mark) => mark.start - start <= from && end <= mark.end - start) };
  });
}
