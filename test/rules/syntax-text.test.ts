// Tokens, sentences and dictionary forms: readable cases, the laws they keep, and hostile inputs under a time limit.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSpace } from "../../src/core/syntax/characters.ts";
import { lemma } from "../../src/core/syntax/lemma.ts";
import { splitSentences } from "../../src/core/syntax/sentences.ts";
import { tokenize } from "../../src/core/syntax/tokenize.ts";
import { processorClock } from "../processor-time.ts";

/** Title, text, tokens parted by spaces (␣ for a space inside a token). */
const TOKENS: readonly (readonly [string, string, string])[] = [
  [
    "clitics",
    "They don't think it's Berg’s, and we'd've gone.",
    "They do n't think it 's Berg ’s , and we 'd 've gone .",
  ],
  ["cannot", "She cannot and will not.", "She can not and will not ."],
  ["plural possessive", "the ministers' plan", "the ministers ' plan"],
  ["names with apostrophes", "O'Neill and N’Diaye met", "O'Neill and N’Diaye met"],
  [
    "hyphens",
    "a three-day, Oslo-based pro-peace anti-war re-elected co-chair",
    "a three - day , Oslo - based pro-peace anti-war re-elected co-chair",
  ],
  [
    "abbreviations",
    "Mr. Berg met Gen. Lund at 3:40 a.m. on Sept. 30.",
    "Mr. Berg met Gen. Lund at 3:40 a.m. on Sept. 30 .",
  ],
  ["acronyms", "the U.S.-backed plan and the U.N. envoy", "the U.S. - backed plan and the U.N. envoy"],
  ["initials", "J. D. Holm and K.L. Moe", "J. D. Holm and K.L. Moe"],
  ["number sign words", "Resolution No. 141 said no.", "Resolution No. 141 said no ."],
  ["numbers", "$5.2 billion, 3,400 tons, 12% and 9:40", "$ 5.2 billion , 3,400 tons , 12 % and 9:40"],
  ["units", "at 10am, 16bn kroner", "at 10 am , 16 bn kroner"],
  ["dates", "on 2031-05-04 and 9/11", "on 2031-05-04 and 9/11"],
  ["curly quotes", "“No,” he said. ‘Yes.’", "“ No , ” he said . ‘ Yes . ’"],
  ["other quotes", "«No», „yes“ ‹or›", "« No » , „ yes “ ‹ or ›"],
  ["doubled apostrophes", "''No,'' he said", "'' No , '' he said"],
  ["dashes", "talks—long ones – went on -- slowly", "talks — long ones – went on -- slowly"],
  ["dots", "Well... no… yes....", "Well ... no … yes ...."],
  [
    "addresses",
    "See https://a.example/b?c=d(e), www.site.example. or mail a.b@c.example, @fjord_press #talks",
    "See https://a.example/b?c=d(e) , www.site.example . or mail a.b@c.example , @fjord_press #talks",
  ],
  ["host names", "on example.com, he said", "on example.com , he said"],
  ["run together", "It is imminent.Later they left.", "It is imminent . Later they left ."],
  ["ampersand", "R&D at B&Q", "R&D at B&Q"],
  ["emoji", "Yes👍🏽! 🇳🇴👩‍👩‍👧", "Yes 👍🏽 ! 🇳🇴 👩‍👩‍👧"],
  ["replacement characters are letters", "Minist\ufffdre said", "Minist\ufffdre said"],
  ["no-break spaces", "5\u00a0000\ufeffmen", "5 000 men"],
  ["decades", "the ’90s and '80s", "the ’90s and '80s"],
];

describe("tokens", () => {
  test.each(TOKENS)("%s", (_title, text, expected) => {
    const t = tokenize(text, 0, text.length);
    expect(Array.from({ length: t.length }, (_, i) => text.slice(t.starts[i], t.ends[i])).join(" ")).toBe(
      expected,
    );
  });
});

/** Title, then the paragraph with | where sentences part. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["plain", "They met.| They left!| Why?| Nobody knows"],
  ["titles", "Mr. Berg and Dr. Lund met Gen. Moe.| They left."],
  ["initials", "J. D. Holm spoke.| So did K. Moe."],
  ["country abbreviations", "The U.S. President flew in.| He met the U.S.| The envoy did not."],
  ["numbered resolutions", "Resolution No. 141 passed on Sept. 30.| Nothing followed."],
  ["hours", "It began at 9 a.m. when doors opened.| It ended at 5 p.m.| The envoy left."],
  ["companies", "Fjord Inc. shares fell.| Lund Corp. rose."],
  ["closing quotes", "“We agree.”| He sat down.| (So did she.)| Then they left."],
  [
    "a quotation of several sentences is split inside",
    "He said: “We agree.| We always did.| Nothing else.”| Then he left.",
  ],
  ["a question with its verb of saying", "“Will it hold?” the envoy asked.| Nobody answered."],
  ["a small letter goes on", "“Stop!” he cried, and left."],
  ["run together", "It is imminent.| Later they left.".replace("| ", "|")],
  ["not in numbers and hosts", "It rose 3.5 points on example.com in U.S.-backed areas.| Good."],
  ["dots", "We are... not sure.| We think… yes."],
  [
    "straight quotes",
    'He said "it is over." and left.| "We won." She smiled.'
      .replace('" and left', '" and left')
      .replace('won." She', 'won."| She'),
  ],
];

describe("sentences", () => {
  test.each(SENTENCES)("%s", (_title, marked) => {
    const text = marked.replaceAll("|", "");
    const got = splitSentences(text, 0, text.length).map((s) => text.slice(s.start, s.end));
    expect(got).toEqual(marked.split("|").map((s) => s.trim()));
  });

  test("offsets count from the beginning of the text", () => {
    const text = "Before. One here. Two here. After.";
    expect(splitSentences(text, 8, 27)).toEqual([
      { start: 8, end: 17 },
      { start: 18, end: 27 },
    ]);
  });
});

const LEMMAS: readonly (readonly [string, string, string])[] = [
  ["said", "VBD", "say"],
  ["told", "VBD", "tell"],
  ["criticised", "VBD", "criticise"],
  ["denies", "VBZ", "deny"],
  ["warned", "VBD", "warn"],
  ["demanding", "VBG", "demand"],
  ["written", "VBN", "write"],
  ["agreed", "VBD", "agree"],
  ["stopped", "VBD", "stop"],
  ["travelled", "VBD", "travel"],
  ["called", "VBN", "call"],
  ["promised", "VBD", "promise"],
  ["visited", "VBD", "visit"],
  ["offered", "VBN", "offer"],
  ["referring", "VBG", "refer"],
  ["negotiating", "VBG", "negotiate"],
  ["using", "VBG", "use"],
  ["lying", "VBG", "lie"],
  ["fled", "VBD", "flee"],
  ["insists", "VBZ", "insist"],
  ["reaches", "VBZ", "reach"],
  ["goes", "VBZ", "go"],
  ["’re", "VBP", "be"],
  ["n't", "RB", "not"],
  ["women", "NNS", "woman"],
  ["parties", "NNS", "party"],
  ["losses", "NNS", "loss"],
  ["crises", "NNS", "crisis"],
  ["houses", "NNS", "house"],
  ["spokesmen", "NNS", "spokesman"],
  ["series", "NNS", "series"],
  ["larger", "JJR", "large"],
  ["worst", "JJS", "bad"],
  ["Oslo", "NNP", "oslo"],
  ["found", "VBD", "find"],
  ["declared", "VBD", "declare"],
  ["urging", "VBG", "urge"],
];

test("dictionary forms", () => {
  expect(LEMMAS.map(([form, tag]) => lemma(form, tag))).toEqual(LEMMAS.map((l) => l[2]));
});

/** Text of the kinds that go wrong: marks, quotes, dots, halves of surrogate pairs, spaces of all sorts. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "Z",
        "9",
        ".",
        "'",
        "’",
        '"',
        "“",
        "”",
        "-",
        "–",
        "@",
        "#",
        "/",
        ":",
        ",",
        "&",
        "(",
        ")",
        " ",
        "\n",
        "\u00a0",
        "\ufeff",
        "\ufffd",
        "\u200d",
        "\u0301",
        "\ud83d",
        "\udc4d",
        "👍",
        "אב",
        "n't",
        "'s",
        "U.S.",
        "www.",
        "http://",
        "x@y.z",
        "Mr.",
        "No.",
        "?",
        "!",
        "…",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);

describe("laws", () => {
  test("tokens are in order, not empty, and hold every character that is not a space", () => {
    fc.assert(
      fc.property(text, fc.nat(8), (s, from) => {
        const t = tokenize(s, from, s.length);
        let at = from;
        for (let i = 0; i < t.length; i++) {
          expect(t.starts[i]).toBeGreaterThanOrEqual(at);
          expect(t.ends[i]).toBeGreaterThan(t.starts[i]!);
          for (; at < t.starts[i]!; at++) expect(isSpace(s.charCodeAt(at))).toBe(true);
          at = t.ends[i]!;
        }
        for (; at < s.length; at++) expect(isSpace(s.charCodeAt(at))).toBe(true);
        expect(at).toBeGreaterThanOrEqual(Math.min(from, s.length));
      }),
      { numRuns: 2000 },
    );
  });

  test("sentences hold every token and cut none", () => {
    fc.assert(
      fc.property(text, (s) => {
        const t = tokenize(s, 0, s.length);
        const spans = splitSentences(s, 0, s.length);
        let i = 0;
        for (const span of spans) {
          expect(t.starts[i]).toBe(span.start);
          while (i < t.length && t.ends[i]! <= span.end) i++;
          expect(t.ends[i - 1]).toBe(span.end);
        }
        expect(i).toBe(t.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("hostile inputs", () => {
  const MEGA = 1_000_000;
  const units = [
    '"',
    "“",
    "”",
    "'",
    "’",
    ".",
    "a",
    "A",
    "9",
    "-",
    "a-",
    "a.",
    "A.",
    "a'",
    "don't",
    "@",
    "a@",
    "#",
    "www.",
    "http:",
    "(",
    ")",
    "?",
    "…",
    "👍",
    "\ud83d",
    "\u0301",
    "9-",
    "9.",
    "9,",
    "x.com.",
    "Mr. ",
    "A. ",
    '." ',
    "“A.” ",
  ];
  test.each(units)("a million characters of %j in four seconds", (unit) => {
    const s = unit.repeat(Math.ceil(MEGA / unit.length));
    const spent = processorClock();
    const spans = splitSentences(s, 0, s.length);
    expect(spent()).toBeLessThan(4000);
    expect(spans.at(-1)?.end).toBe(s.trimEnd().length);
  });
});
