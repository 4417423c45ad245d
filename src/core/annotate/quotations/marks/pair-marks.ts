// Quotation marks paired: which stretches of a text stand in marks, and which of them lie inside another.
// Pairs never leave their paragraph; what is open at its end is told apart: lost, or going on in the next paragraph.
import type { Zone } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import { type MarkFamily, type MarkSign, scanMarks } from "./scan-marks.ts";

/** A stretch in marks: `start` to `end` with the marks, `inner` without them and without spaces at its edges. */
export interface Marked extends Span {
  readonly inner: Span;
  readonly family: MarkFamily;
  /** False where the text never closes it: `end` is then where its paragraph ends, or where a tag (“, it said.”) begins. */
  readonly closed: boolean;
  /** True where it is not closed and the next paragraph opens with a mark: one speech in several paragraphs. */
  readonly goesOn: boolean;
  /** 0 for a stretch that lies in no other. */
  readonly depth: number;
  /** Number of the paragraph (a line with text that is read), counted from 0 over the zones given. */
  readonly paragraph: number;
}

/** A line of text that is read. */
export interface Paragraph extends Span {
  readonly kind: Zone["kind"];
}

const READ: ReadonlySet<string> = new Set(["headline", "deck", "heading", "related", "caption", "body"]);

/** The lines whose words are the report's own, each from its first read zone to its last; `kind` is that of its last. */
export function paragraphsOf(text: string, zones: readonly Zone[]): Paragraph[] {
  const found: Paragraph[] = [];
  let last: Paragraph | undefined;
  for (const zone of zones) {
    if (!READ.has(zone.kind)) continue;
    if (last && !/[\n\r\f]/.test(text.slice(last.end, zone.start)))
      last = found[found.length - 1] = { start: last.start, end: zone.end, kind: zone.kind };
    else found.push((last = { start: zone.start, end: zone.end, kind: zone.kind }));
  }
  return found;
}

/** A tag after speech whose closing mark was lost: “, it said.” or “,’ said Mr X”; group 1 is the comma. */
const LOST_TAG =
  /([,?!])\s+(?:(?:he|she|it|they|[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]+){0,3})\s+(?:said|says|added|adds|told|wrote|tweeted|continued|warned|explained|noted|argued|insisted|stated|declared)\b|(?:said|says|added|wrote)\s+(?:the\s+)?[A-Z])/u;

/** The stretches in marks, sorted by place; a nested one follows the one it lies in. */
export function pairMarks(text: string, paragraphs: readonly Paragraph[]): Marked[] {
  const found: Marked[] = [];
  paragraphs.forEach((p, n) => {
    const signs = scanMarks(text, p.start, p.end);
    if (signs.length > 0) found.push(...pairParagraph(text, paragraphs, n, signs));
  });
  return found;
}

interface Pair {
  readonly open: MarkSign;
  close: MarkSign | null;
}

function pairParagraph(
  text: string,
  paragraphs: readonly Paragraph[],
  n: number,
  signs: MarkSign[],
): Marked[] {
  const paragraph = paragraphs[n]!;
  const pairs = settle(signs);
  const next = paragraphs[n + 1];
  const nextOpens = next !== undefined && /^["“‘«„']/.test(text.slice(next.start, next.start + 1));
  const found: Marked[] = [];
  const around: number[] = []; // ends of the stretches that are open here
  pairs.forEach(({ open, close }, i) => {
    const after = open.at + open.length;
    let end = close ? close.at + close.length : paragraph.end;
    let innerEnd = close ? close.at : paragraph.end;
    let goesOn = false;
    if (!close) {
      const later = pairs.slice(i + 1, i + NEAR).find((q) => q.close);
      const reach = Math.min(later ? later.open.at : paragraph.end, after + TAG_REACH);
      const tag = LOST_TAG.exec(text.slice(after, reach));
      goesOn = !tag && nextOpens && sameKind(text, open, next.start);
      if (tag) innerEnd = end = after + tag.index + 1;
      else if (later && !goesOn) {
        // Lost before other speech in the same paragraph: the sentence ends it.
        const stop = /^[\s\S]*[.!?]/.exec(text.slice(after, later.open.at))?.[0].length ?? 0;
        if (stop === 0 || open.family === "single") return;
        innerEnd = end = after + stop;
      }
      if (open.family === "single" && !goesOn && !tag && open.at !== paragraph.start) return;
    }
    const inner = trim(text, after, innerEnd);
    if (inner.end <= inner.start) return;
    while (around.length > 0 && around.at(-1)! <= open.at) around.pop();
    found.push({
      start: open.at,
      end,
      inner,
      family: open.family,
      closed: close !== null,
      goesOn,
      depth: around.length,
      paragraph: n,
    });
    around.push(end);
  });
  return found;
}

/** How many marks ahead a surer one, or one that closes, is looked for. */
const NEAR = 60;
/** How many characters behind a mark that nothing closes a tag is looked for: longer than any quotation in the reports at hand. */
const TAG_REACH = 2000;

/** Does the mark at `at` open with the same kind of mark as the one left open? */
const sameKind = (text: string, open: MarkSign, at: number) =>
  (open.family === "single") === /[‘']/.test(text[at] ?? "") || open.family === "guillemet";

function trim(text: string, start: number, end: number): Span {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text[s]!)) s++;
  while (e > s && /\s/.test(text[e - 1]!)) e--;
  return { start: s, end: e };
}

/** Opening marks with the closing ones they belong to, in the order of the opening ones. */
function settle(signs: readonly MarkSign[]): Pair[] {
  const pairs: Pair[] = [];
  const stack: Pair[] = [];
  const dropped = new Set<Pair>();
  signs.forEach((sign, i) => {
    const same = stack.slice(-NEAR).findLast((p) => p.open.family === sign.family);
    let side = sign.side;
    if (side === "both") side = same ? "close" : "open";
    if (side === "open") {
      if (sign.family === "single" && !closesLater(signs, i, stack)) {
        // A curly ‘ may be left open for the next paragraph; a straight one that nothing closes is an apostrophe.
        if (!sign.sure) return;
      }
      const pair: Pair = { open: sign, close: null };
      pairs.push(pair);
      stack.push(pair);
      return;
    }
    if (!same) return;
    if (!sign.sure && surerAhead(signs, i, same)) return;
    while (stack.at(-1) !== same) {
      // What is still open inside the pair that closes now was no mark, or was lost.
      dropped.add(stack.pop()!);
    }
    same.close = sign;
    stack.pop();
  });
  return pairs.filter((p) => !dropped.has(p));
}

/** Does a single mark that may be an apostrophe have something to close it before the pair around it ends? */
function closesLater(signs: readonly MarkSign[], i: number, stack: readonly Pair[]): boolean {
  const outer = stack.at(-1);
  for (let j = i + 1; j < Math.min(signs.length, i + NEAR); j++) {
    const s = signs[j]!;
    if (s.family === "single" && s.side === "close") return true;
    if (outer && s.family === outer.open.family && s.side === "close") return false;
  }
  return false;
}

/** Is there a surer closing mark for `open` before another of its family opens? */
function surerAhead(signs: readonly MarkSign[], i: number, open: Pair): boolean {
  for (let j = i + 1; j < Math.min(signs.length, i + NEAR); j++) {
    const s = signs[j]!;
    if (s.family !== open.open.family) continue;
    if (s.side === "open") return false;
    if (s.sure) return true;
  }
  return false;
}
