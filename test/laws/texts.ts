// Random reports: press text, and everything that a text can hold that press text does not.
import fc from "fast-check";

const SENTENCES = [
  "“We are close,” said Anna Berg, the chair of the talks.",
  "The Kremlin said on Tuesday that no deal had been reached.",
  "Talks in Geneva lasted nearly five hours.",
  'Mr. Berg, who leads the delegation, denied it. "That is not true," he told reporters.',
  "LONDON, Oct 22 (SNA) - Five countries failed to agree.",
  "According to Interfax, the minister refused to sign the 28-point plan.",
  "‘It’s over’, a spokesman for the ministry said; ‘we won’t return’.",
  "Follow us on Twitter",
  "Норвегия не подписала документ.",
  "قال الوزير إن المحادثات «لم تفشل».",
];
const ODDITIES = [
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "\u202eabc\u202c",
  "\ud800",
  "\udc00",
  "\u0000",
  "\ufeff",
  "\u00a0",
  "\f",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "«",
  "»",
  "(",
  "\u2028",
];
const BREAKS = ["\n", "\r\n", "\n\n", "\r\n\r\n", " ", "", "\r"];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

/** A text of pieces and breaks in any order; it may hold lone surrogates. */
export const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

/** A report as a door hands it over. */
export const anyInput = fc.record({
  file: fc.stringMatching(/^[a-z]{1,6}\.txt$/),
  text: anyText,
  publisher: fc.option(fc.constantFrom("The Herald", "Quayside", "日本新聞", "")),
  published: fc.option(fc.constantFrom("2026-10-22T01:47:00+01:00", "2026-10-23")),
  agency: fc.option(fc.constantFrom("Reuters", "Agence Nord-Mer")),
});
