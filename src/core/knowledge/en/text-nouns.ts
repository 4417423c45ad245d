// English words for papers on a negotiating table, and for what tells one from another.

/** What family of papers a noun (dictionary form) belongs to. */
export type TextFamily = "plan" | "agreement" | "law" | "order";

/** Nouns that name a paper. `weak` ones name one only with words that fix which. */
export const TEXT_NOUNS: ReadonlyMap<string, { readonly family: TextFamily; readonly weak: boolean }> =
  new Map(
    [
      [
        "plan",
        [
          "plan",
          "proposal",
          "counter-proposal",
          "counterproposal",
          "draft",
          "blueprint",
          "roadmap",
          "non-paper",
          "memorandum",
          "memo",
          "white-paper",
          "communique",
          "communiqué",
        ],
        false,
      ],
      [
        "plan",
        [
          "text",
          "document",
          "paper",
          "framework",
          "version",
          "compromise",
          "recommendation",
          "package",
          "element",
          "outline",
          "formula",
          "initiative",
          "guideline",
        ],
        true,
      ],
      ["law", ["bill", "legislation", "resolution", "amendment", "ordinance"], false],
      ["law", ["measure", "act"], true],
      ["order", ["directive", "proclamation", "decree"], false],
      ["order", ["order"], true],
      ["agreement", ["agreement", "accord", "treaty", "deal", "pact", "arrangement"], true],
    ].flatMap(([family, nouns, weak]) =>
      (nouns as string[]).map((n) => [n, { family: family as TextFamily, weak: weak as boolean }] as const),
    ),
  );

/** Words that say which version of a paper is meant. */
export const VERSION_WORDS: ReadonlyMap<string, "first" | "revised" | "counter"> = new Map([
  ...["original", "initial", "first", "earlier", "previous"].map((w) => [w, "first"] as const),
  ...[
    "revised",
    "modified",
    "updated",
    "amended",
    "shortened",
    "reworked",
    "new",
    "latest",
    "refined",
    "watered-down",
    "pared-down",
  ].map((w) => [w, "revised"] as const),
  ...["alternative", "counter", "counter-proposal", "counterproposal", "rival", "competing", "own"].map(
    (w) => [w, "counter"] as const,
  ),
]);

/** Modifiers that speak of no paper in particular: a "final deal" is a hope. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set(
  "potential possible any final comprehensive lasting future eventual good bad fair better permanent broader negotiated no such peace firm solid similar other several many most various some every each all these those".split(
    " ",
  ),
);

/** Modifiers that say nothing of which paper it is. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  "the a an this that these those its their his her our your my same whole full entire key main proposed so-called controversial current present".split(
    " ",
  ),
);
