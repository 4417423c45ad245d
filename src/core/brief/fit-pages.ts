// How high lines and their footnotes are in print, and which of two pages each stands on.
import { footnoteText } from "./brief-to-markdown.ts";
import type { DraftLine } from "./draft-lines.ts";

/** A line with the headings that must stand before it. */
export interface Block {
  readonly line: DraftLine;
  /** True where the heading of its section stands before it, and (`group`) that of its group. */
  readonly heading: boolean;
  readonly group: boolean;
}

/**
 * Points, measured on the Word file in LibreOffice Writer 7.4: A4 with margins of 45 above and below, on the first page the title; the rule above
 * the footnotes is taken off. What is estimated is a little more than what is printed (3 to 5 % over three stories), because no other program
 * breaks lines at quite the same words.
 */
const PAGES = [665, 722] as const;
const LINE = { size: 10, width: 476, pitch: 11.5, after: 2.5 };
const NOTE = { size: 7.5, width: 472, pitch: 8.65, after: 0.5 };
const HEADING = 23.5;
const GROUP = 13;
/** "… and 6 more in the record", which may stand under a section. */
const MORE = 13;

/** The number of the page of each block, in their order: 1, 2, and 3 for what has no room. */
export function pagesOf(blocks: readonly Block[]): number[] {
  let page = 0;
  let used = 0;
  return blocks.map((b) => {
    const height = heightOf(b);
    if (used > 0 && used + height > (PAGES[page] ?? Number.POSITIVE_INFINITY)) {
      page++;
      used = 0;
    }
    used += height;
    return page + 1;
  });
}

function heightOf({ line, heading, group }: Block): number {
  // What stands behind the line is printed smaller, and never broken.
  const body = `${line.lead} ${line.text} ${line.standing.replace(/ /g, "")}`;
  const note = footnoteText({ number: 0, cites: line.cites, also: line.also });
  return (
    (heading ? HEADING + MORE : 0) +
    (group ? GROUP : 0) +
    linesOf(body, LINE) * LINE.pitch +
    LINE.after +
    linesOf(note, NOTE) * NOTE.pitch +
    NOTE.after
  );
}

/** How many lines the text takes, broken at blanks. */
function linesOf(text: string, { size, width }: { size: number; width: number }): number {
  const room = (width / size) * 1000;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const own = [...word].reduce((sum, c) => sum + widthOf(c), 0);
    if (used > 0 && used + BLANK + own > room) {
      lines++;
      used = own;
    } else used += (used > 0 ? BLANK : 0) + own;
  }
  return lines;
}

/** Widths of characters of Helvetica and Arial in thousandths of their size; bold ones are a little wider, and few. */
const WIDTHS: readonly (readonly [width: number, characters: RegExp])[] = [
  [222, /[ijl'‘’|]/],
  [278, /[ft.,:;!/I[\]]/],
  [333, /[r()“”"-]/],
  [500, /[ckJsvxyz]/],
  [611, /[FTZ+=<>]/],
  [667, /[ABEKPSVXY&]/],
  [722, /[CDHNRUw]/],
  [778, /[GOQ]/],
  [860, /[mM%]/],
  [1000, /[W@—…]/],
];
const BLANK = 278;
/** Of letters and digits not named, and of other scripts. */
const COMMON = 556;
const WIDE = 1000;

function widthOf(c: string): number {
  const known = WIDTHS.find(([, characters]) => characters.test(c));
  return known ? known[0] : c < "\u2e80" ? COMMON : WIDE;
}
