// A page's placed pieces of text to lines in the order in which they are read: columns one after the other.

/** A piece of text on a page; x and y in points, y upward, of the left end of its base line. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type, in points. */
  readonly size: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces closer than this share of the type's size are one word. */
const WORD_GAP = 0.15;
/** Pieces further apart than this many sizes stand in two columns. */
const COLUMN_GAP = 1.6;
/** The least width of the white between two columns, in points, and the lines that each must have. */
const GUTTER = 8;
const MIN_LINES = 3;

/** The lines of a page in reading order, "" where a paragraph ends. */
export function readingOrder(pieces: readonly PlacedText[]): string[] {
  const lines = order(linesOf(pieces.filter((p) => p.text.trim() !== "" || p.width > 0)), 0);
  const gaps = lines
    .slice(1)
    .map((l, i) => lines[i]!.y - l.y)
    .filter((g) => g > 0)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 12;
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const gap = before ? before.y - line.y : 0;
    const indent =
      before && line.left - before.left > line.size * 0.8 && line.left - before.left < line.size * 4;
    const resized = before && Math.abs(before.size - line.size) > 1.5;
    // The foot of a column goes on at the head of the next: no paragraph ends there by itself.
    if (before && gap > 0 && (gap > usual * 1.35 || indent || resized)) out.push("");
    else if (before && gap <= 0 && (indent || resized)) out.push("");
    out.push(line.text);
  });
  return out;
}

function linesOf(pieces: readonly PlacedText[]): Line[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const piece of sorted) {
    const row = rows[rows.length - 1];
    if (row && Math.abs(row[0]!.y - piece.y) < Math.max(2, row[0]!.size * 0.35)) row.push(piece);
    else rows.push([piece]);
  }
  const lines: Line[] = [];
  for (const row of rows) {
    row.sort((a, b) => a.x - b.x);
    let now: { text: string; left: number; right: number; y: number; size: number } | null = null;
    for (const p of row) {
      const gap: number = now ? p.x - now.right : 0;
      if (now && gap < COLUMN_GAP * p.size) {
        const blank = gap > WORD_GAP * p.size && !now.text.endsWith(" ") && !p.text.startsWith(" ");
        now.text += (blank ? " " : "") + p.text;
        now.right = Math.max(now.right, p.x + p.width);
        now.size = Math.max(now.size, p.text.trim() === "" ? 0 : p.size);
      } else {
        if (now) lines.push(now);
        now = { text: p.text, left: p.x, right: p.x + p.width, y: p.y, size: p.size };
      }
    }
    if (now) lines.push(now);
  }
  return lines.map((l) => ({ ...l, text: l.text.replace(/\s+/g, " ").trim() })).filter((l) => l.text !== "");
}

/** Columns one after the other: what stands over them first, then each column, then what stands under them (XY-cut). */
function order(lines: readonly Line[], depth: number): Line[] {
  const down = [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  if (depth > 8 || down.length < 2 * MIN_LINES) return down;
  const cut = gutter(down);
  if (cut !== null) {
    const left = down.filter((l) => l.right <= cut);
    return [
      ...order(left, depth + 1),
      ...order(
        down.filter((l) => l.right > cut),
        depth + 1,
      ),
    ];
  }
  // A headline over the columns hides their gutter: take the fewest lines away at the top, else at the foot.
  for (let i = 1; i <= down.length - 2 * MIN_LINES && i <= 40; i++)
    if (down[i]!.y < down[i - 1]!.y && gutter(down.slice(i)) !== null)
      return [...order(down.slice(0, i), depth + 1), ...order(down.slice(i), depth + 1)];
  for (let i = down.length - 1; i >= 2 * MIN_LINES && i >= down.length - 40; i--)
    if (down[i]!.y < down[i - 1]!.y && gutter(down.slice(0, i)) !== null)
      return [...order(down.slice(0, i), depth + 1), ...order(down.slice(i), depth + 1)];
  return down;
}

/** The middle of a white stripe that no line crosses and that has lines enough on both sides, or null. */
function gutter(lines: readonly Line[]): number | null {
  const across = [...lines].sort((a, b) => a.left - b.left);
  let reach = across[0]?.right ?? 0;
  for (let i = 1; i < across.length; i++) {
    const line = across[i]!;
    if (line.left - reach >= GUTTER && i >= MIN_LINES && across.length - i >= MIN_LINES)
      return (reach + line.left) / 2;
    reach = Math.max(reach, line.right);
  }
  return null;
}
