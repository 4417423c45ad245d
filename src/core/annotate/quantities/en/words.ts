// English words around numbers: what makes them rough, what makes them none, what they are counted in.

/** Words before a number that loosen or bound it, longest first. */
export const QUALIFIERS: readonly (readonly string[])[] = [
  ["just", "under"],
  ["just", "over"],
  ["well", "over"],
  ["no", "more", "than"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "more", "than"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["greater", "than"],
  ["as", "many", "as"],
  ["as", "much", "as"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["close", "to"],
  ["an", "estimated"],
  ["estimated"],
  ["around"],
  ["about"],
  ["approximately"],
  ["roughly"],
  ["some"],
  ["nearly"],
  ["almost"],
  ["over"],
  ["under"],
  ["only"],
  ["exactly"],
];

/** Words of grammar that may stand between a number and what it counts. */
export const BETWEEN: ReadonlySet<string> = new Set([
  "of",
  "the",
  "those",
  "these",
  "its",
  "their",
  "his",
  "her",
  "our",
  "all",
]);

/** Nouns before a number that make it a label: "Article 51", "Route 9". */
export const LABELS: ReadonlySet<string> = new Set(
  "article section chapter paragraph clause resolution bill act title page part no number route highway flight room channel update plan phase level line platform gate unit apartment grade class type version model figure table box item point annex order rule proposition measure question".split(
    " ",
  ),
);

/** Signs and words of money → the unit's singular name. */
export const MONEY: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["us$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
  ["¥", "yen"],
  ["₴", "hryvnia"],
  ["₽", "rouble"],
  ["₹", "rupee"],
]);

/** Letters after digits that stand for a scale. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
]);

/** Units under the name that a reader of the record meets. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["cent", "percent"],
  ["pct", "percent"],
  ["km", "kilometre"],
  ["kilometer", "kilometre"],
  ["kg", "kilogram"],
  ["hr", "hour"],
  ["min", "minute"],
  ["metric ton", "tonne"],
  ["ruble", "rouble"],
]);

/** "thirds" in "two-thirds". */
export const FRACTIONS: ReadonlyMap<string, string> = new Map(
  "third quarter fifth sixth seventh eighth ninth tenth".split(" ").flatMap((w) => [
    [w, w],
    [`${w}s`, w],
  ]),
);
