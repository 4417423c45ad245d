// Web addresses, e-mail addresses, @handles and #tags, which are one token each.
import { classOf, DIGIT, isUpper, LETTER, MARK } from "./characters.ts";

/** Longest part before the @ of an e-mail address (RFC 5321, 4.5.3.1.1); also what keeps the search linear. */
const LONGEST_LOCAL = 64;
const SCHEME = /^(?:https?|ftp|mailto|tg):/i;

/**
 * Returns the end of the address that starts at `p`, or `p` if none does, or -1 if none can start here or later in
 * this run of characters that ends at `to`.
 */
export function addressEnd(text: string, p: number, to: number): number {
  const c = text.charCodeAt(p);
  if (c === 0x40 || c === 0x23) return handleEnd(text, p, to);
  if (classOf(c) !== LETTER && classOf(c) !== DIGIT) return p;
  if (p > 0 && isWord(text.charCodeAt(p - 1))) return p;
  const head = text.slice(p, Math.min(to, p + 8));
  if (SCHEME.test(head) || /^www\.\w/i.test(head)) return trimmed(text, p, to);
  return mailEnd(text, p, to);
}

function isWord(c: number): boolean {
  const kind = classOf(c);
  return kind === LETTER || kind === DIGIT || kind === MARK || c === 0x5f;
}

function handleEnd(text: string, p: number, to: number): number {
  if (p > 0 && isWord(text.charCodeAt(p - 1))) return p;
  let q = p + 1;
  while (q < to && isWord(text.charCodeAt(q))) q++;
  if (q === p + 1) return p;
  // "#5" is a number sign and a number.
  return text.charCodeAt(p) === 0x23 && classOf(text.charCodeAt(p + 1)) === DIGIT ? p : q;
}

function mailEnd(text: string, p: number, to: number): number {
  let at = p;
  const limit = Math.min(to, p + LONGEST_LOCAL);
  while (at < limit && isMail(text.charCodeAt(at))) at++;
  if (at === p || at >= to || text.charCodeAt(at) !== 0x40) return p;
  let q = at + 1;
  let dot = false;
  while (
    q < to &&
    (isWord(text.charCodeAt(q)) ||
      ((text.charCodeAt(q) === 0x2e || text.charCodeAt(q) === 0x2d) &&
        q + 1 < to &&
        isWord(text.charCodeAt(q + 1))))
  ) {
    // "a@b.com.Later": a capital after the stop begins the next sentence.
    if (text.charCodeAt(q) === 0x2e) {
      if (dot && isUpper(text.charCodeAt(q + 1)) && !isUpper(text.charCodeAt(q - 1))) break;
      dot = true;
    }
    q++;
  }
  return q > at + 1 ? q : p;
}

function isMail(c: number): boolean {
  return isWord(c) || c === 0x2e || c === 0x2d || c === 0x2b || c === 0x25;
}

/** An address runs to the end of its characters, without quotation marks and the punctuation of the sentence around it. */
function trimmed(text: string, p: number, to: number): number {
  let q = p;
  while (q < to && !'<>"“”„«»‘’…'.includes(text[q]!)) q++;
  let open = 0;
  for (let i = p; i < q; i++) open += text[i] === "(" ? 1 : text[i] === ")" ? -1 : 0;
  for (; q > p + 1; q--) {
    const last = text[q - 1]!;
    if (last === ")" && open < 0) open++;
    else if (!".,;:!?'*]}|".includes(last)) break;
  }
  return q;
}
