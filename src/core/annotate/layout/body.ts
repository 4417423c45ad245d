// The lines under the head: paragraphs, and what stands between them and after them.
import { furniture, type Verdict } from "./furniture.ts";
import { runsOn, TITLE_CASE } from "./head.ts";
import { isUpperCase, type Line, titleShare } from "./lines.ts";

/** What a rule may look at. */
interface Place {
  readonly lines: readonly Line[];
  readonly i: number;
  readonly line: Line;
  /** First line of the body. */
  readonly first: number;
  /** Last line that is a sentence of some length. */
  readonly lastProse: number;
  /** True where lines are broken at a width, so that a line without a full stop says nothing. */
  readonly wrapped: boolean;
}

const MAX_HEADING_WORDS = 10;
const LIST_ITEM = /^(?:[•·*▪●○‣–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

/** The rules for a line of the body, first that answers counts. */
const RULES: readonly ((p: Place) => Verdict | null)[] = [
  function furnitureLine({ line }) {
    return furniture(line);
  },
  function listItem({ line }) {
    return LIST_ITEM.test(line.text) ? { kind: "body", rule: "list-item" } : null;
  },
  function relatedHeadlines(p) {
    if (p.wrapped || !headless(p, p.i)) return null;
    let from = p.i;
    let to = p.i;
    while (from - 1 >= p.first && headless(p, from - 1)) from--;
    while (to + 1 < p.lines.length && headless(p, to + 1)) to++;
    const run = p.lines.slice(from, to + 1);
    const titles = run.every((l) => titleShare(l.text) >= TITLE_CASE || isUpperCase(l.text));
    const long = run.some((l) => l.words >= 6);
    if (run.length > 1 && titles && long) return { kind: "related", rule: "run-of-titles" };
    const { line } = p;
    if (
      run.length === 1 &&
      ((titles && line.words > MAX_HEADING_WORDS - 2) || (isUpperCase(line.text) && line.words >= 6))
    )
      return { kind: "related", rule: "long-title" };
    return null;
  },
  function heading(p) {
    const { line, lines, i } = p;
    if (p.wrapped || line.words > MAX_HEADING_WORDS || i === lines.length - 1 || i > p.lastProse) return null;
    if (/^[\p{Ll}“"‘]/u.test(line.text) || /[,;:–—-]$/.test(line.text) || runsOn(lines, i)) return null;
    if (line.stopped && !(/\?$/.test(line.text) && !/[.!?]\s/.test(line.text))) return null;
    const previous = lines[i - 1];
    if (
      previous &&
      i > p.first &&
      !previous.stopped &&
      !previous.gapAfter &&
      /^\p{Ll}/u.test(lines[i + 1]!.text)
    )
      return null;
    return { kind: "heading", rule: line.stopped ? "question-heading" : "no-full-stop" };
  },
];

/** A line that ends without a stop, begins with a capital and is no furniture: a heading or a title, not a paragraph. */
function headless(p: Place, i: number): boolean {
  const line = p.lines[i]!;
  return (
    !line.stopped &&
    line.words >= 3 &&
    line.words <= 30 &&
    /^[^\p{Ll}]/u.test(line.text) &&
    !/[,;:–—-]$/.test(line.text) &&
    !runsOn(p.lines, i) &&
    !LIST_ITEM.test(line.text) &&
    furniture(line) === null
  );
}

/** The verdicts on the lines from `first` on, one a line. */
export function readBody(lines: readonly Line[], first: number): Verdict[] {
  const wrapped = isWrapped(lines.slice(first));
  let lastProse = lines.length - 1;
  while (lastProse > first && !(lines[lastProse]!.stopped && lines[lastProse]!.words >= 6)) lastProse--;
  const verdicts: Verdict[] = [];
  for (let i = first; i < lines.length; i++) {
    const place: Place = { lines, i, line: lines[i]!, first, lastProse, wrapped };
    let verdict: Verdict | null = null;
    for (const rule of RULES) if ((verdict = rule(place))) break;
    verdicts.push(verdict ?? { kind: "body", rule: "paragraph" });
  }
  return verdicts;
}

/** Lines broken at a width are of one length and mostly end in the middle of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const inside = lines.filter((l, i) => !l.gapAfter && i + 1 < lines.length);
  if (inside.length < 5) return false;
  const broken = inside.filter((l) => !l.stopped && l.text.length >= 40 && l.text.length <= 100);
  return broken.length * 2 > inside.length;
}
