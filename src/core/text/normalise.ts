// Comparing strings as readers do: without marks, case, or the difference between kinds of quotation marks and dashes.

/** The string without diacritics (NFD, marks dropped) and with ø æ ß ð þ đ ł œ ı written out, lower case. */
export function fold(text: string): string {
  // Most words have nothing to fold but their capitals.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øæßðþđłœı]/g, (c) => LETTERS[c]!);
}
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ð: "d",
  þ: "th",
  đ: "d",
  ł: "l",
  œ: "oe",
  ı: "i",
};

/** The words of a string, folded: runs of letters and digits, apostrophes, hyphens and points inside a run kept. */
export function foldedWords(text: string): string[] {
  return fold(text.replace(/[’ʼ]/g, "'")).match(/[\p{L}\p{N}]+(?:['\-.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Order of strings by UTF-16 code unit: the same on every machine, unlike localeCompare. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One key for two strings, whichever comes first: the smaller, a space, the other. */
export const pairKey = (a: string, b: string): string => (byCodeUnit(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`);
