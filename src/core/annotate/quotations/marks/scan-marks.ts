// The characters of a paragraph that may be quotation marks, each with the side it faces; apostrophes are sifted out here.

/** `both`: a mark that faces neither way by itself (a straight one between two letters or two spaces). */
export type MarkSide = "open" | "close" | "both";
/** Marks of one family pair with one another: “ with ", but never with ‘. */
export type MarkFamily = "double" | "single" | "guillemet";

/** A possible mark: text.slice(at, at + length). */
export interface MarkSign {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  /** False for a single mark that may as well be an apostrophe: it closes only where nothing surer does. */
  readonly sure: boolean;
}

const MARK =
  /<\/?[a-z][^<>]*>|'''|''|‘‘|’’|``|â€œ|â€\u009d|â€\u009c|â€˜|â€™|&quot;|["“”„‟«»‹›‘’‚'`´\ufffd]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const OPENER = /[\s([{<—–\-/“"‘'«:]/u;
const AFTER_CLOSE = /[\s)\]}>.,;:!?…—–\-/”"’'»]/u;
/** Words that begin with an apostrophe: "the ’90s", "’til", "rock ’n’ roll". */
const ELISION = /^(?:\d0s?\b|\d\ds\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|nuff\b|ere\b)/iu;
/** A word after a plural possessive is never one of these; after a closing mark it often is. */
const FUNCTION_WORD =
  /^\s+(?:and|or|but|nor|as|at|by|for|from|in|into|of|off|on|over|than|that|the|a|an|to|with|without|when|while|who|which|was|were|is|are|be|been|has|have|had|will|would|could|should|may|might|can|did|does|do|said|says|he|she|it|they|we|his|her|its|their|not|if|because|after|before|during|under|about|against|amid|until|since|between|among|through)\b/iu;

/** The signs in text.slice(start, end), in order. `'` inside a word, in years, feet, inches and plural possessives is none. */
export function scanMarks(text: string, start: number, end: number): MarkSign[] {
  const line = text.slice(start, end);
  if (!/["“”„«»‹›‘‚''`´\ufffd&â]|’’/u.test(line)) return [];
  const signs: MarkSign[] = [];
  MARK.lastIndex = 0;
  for (let m = MARK.exec(line); m; m = MARK.exec(line)) {
    const before = line[m.index - 1] ?? " ";
    const after = line[m.index + m[0].length] ?? " ";
    // Left over from a web page: <tweet id="1">. The marks inside belong to nobody.
    if (m[0].startsWith("<")) continue;
    if (m[0] === "'''") {
      // Single and double marks meet: '''Yes,' she said'' and ''She said 'yes.'''
      const opening = OPENER.test(before) && !/\s/.test(after);
      const side = opening ? "open" : "close";
      const [first, second] = opening ? (["double", "single"] as const) : (["single", "double"] as const);
      const at = start + m.index;
      signs.push({ at, length: opening ? 2 : 1, family: first, side, sure: true });
      signs.push({ at: at + (opening ? 2 : 1), length: opening ? 1 : 2, family: second, side, sure: true });
      continue;
    }
    const sign = classify(m[0], before, after, line, m.index);
    if (sign) signs.push({ at: start + m.index, length: m[0].length, ...sign });
  }
  return signs;
}

type Kind = Pick<MarkSign, "family" | "side" | "sure">;

function classify(mark: string, before: string, after: string, line: string, at: number): Kind | null {
  switch (mark) {
    case "“":
    case "„":
    case "‟":
    case "``":
    case "‘‘":
    case "â€œ":
    case "â€\u009c":
      // A mark curled the wrong way closes: “…“
      return double(!/\s/.test(before) && !OPENER.test(before) && AFTER_CLOSE.test(after) ? "close" : "open");
    case "”":
    case "’’":
    case "â€\u009d":
      return double(/\s/.test(before) && !/[\s.,;]/.test(after) ? "open" : "close");
    case '"':
    case "''":
    case "&quot;":
      return straightDouble(mark, before, after, line, at);
    case "«":
    case "‹":
      return { family: "guillemet", side: "open", sure: true };
    case "»":
    case "›":
      return { family: "guillemet", side: "close", sure: true };
    case "\ufffd":
      return lost(before, after, line, at);
    default:
      return single(mark, before, after, line, at);
  }
}

const double = (side: MarkSide): Kind => ({ family: "double", side, sure: true });

function straightDouble(mark: string, before: string, after: string, line: string, at: number): Kind | null {
  // Inches: 6'2", a 12" gun. A figure that ends speech has its point or comma before the mark.
  if (mark === '"' && /\d/.test(before) && /['′]\d+$/.test(line.slice(Math.max(0, at - 4), at))) return null;
  const open = OPENER.test(before) && !/\s/.test(after);
  const close = !/\s/.test(before) && AFTER_CLOSE.test(after);
  return double(open && !close ? "open" : close && !open ? "close" : "both");
}

/** U+FFFD stands for a character the file lost: between letters an apostrophe, else perhaps a mark. */
function lost(before: string, after: string, line: string, at: number): Kind | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const open = /[\s(]/.test(before) && LETTER.test(after);
  if (open && /[\p{L}\p{N}.,!?…]\ufffd(?![\p{L}\p{N}])/u.test(line.slice(at + 1))) return double("open");
  if (!open && /[\p{L}\p{N}.,!?…]/u.test(before) && /(?:^|[\s(])\ufffd[\p{L}\p{N}]/u.test(line.slice(0, at)))
    return double("close");
  return null;
}

function single(mark: string, before: string, after: string, line: string, at: number): Kind | null {
  const rest = line.slice(at + mark.length);
  const curlyOpen = mark === "‘" || mark === "‚" || mark === "`" || mark === "â€˜";
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (/\d/.test(before) && !curlyOpen && /^\s?\d/.test(rest)) return null; // feet: 6'2", 6' 2"
  const mayOpen = OPENER.test(before) && !/[\s.,;:!?]/.test(after) && !ELISION.test(rest);
  if (curlyOpen)
    return mayOpen || /[.,]/.test(before) ? { family: "single", side: "open", sure: mark !== "`" } : null;
  if (mayOpen && (mark === "'" || /[\s(]/.test(before))) {
    // ’tis or a mark curled the wrong way: it opens only where something closes again.
    return { family: "single", side: "open", sure: false };
  }
  if (/\s/.test(before)) return null;
  const sure =
    /[.,!?…”"]/.test(before) ||
    (LETTER.test(before) && !/s/i.test(before) && !/in$/.test(line.slice(Math.max(0, at - 2), at))) ||
    /^[.,;:!?)”"]/.test(rest) ||
    rest.trim() === "" ||
    FUNCTION_WORD.test(rest);
  return { family: "single", side: "close", sure };
}
