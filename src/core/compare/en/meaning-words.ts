// English words that narrow what is said: without them, or with others of their kind, another thing is said.

/** Adjectives that limit or undo the noun they stand at: a "temporary ceasefire" is not a ceasefire for good, "alleged" theft may be none. */
export const LIMITING: ReadonlySet<string> = new Set(
  `alleged suspected supposed possible potential conditional unconditional provisional interim temporary permanent partial limited unlimited
draft proposed planned preliminary tentative final binding non-binding compulsory mandatory obligatory voluntary optional forced involuntary
legal illegal lawful unlawful unilateral bilateral former future fake so-called verified unverified confirmed unconfirmed
direct indirect civilian military armed unarmed nuclear conventional domestic foreign annual monthly weekly daily gross net`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make a statement about all, or about none, of a kind: what narrows the kind then weakens the statement, and its loss makes it say more. */
export const UNIVERSAL: ReadonlySet<string> = new Set(
  "no without never any all every each only neither nor nobody none not".split(" "),
);

/** Words of quantity by what they say: "all" for "most" is another statement, "each" for "every" is not. */
export const QUANTIFIERS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["all", "all every each whole entire both everyone everybody everything fully entirely completely"],
      ["most", "most majority mostly largely mainly"],
      ["many", "many several numerous dozens hundreds thousands much"],
      ["some", "some certain partly partially somewhat"],
      ["few", "few little fewer less"],
      ["none", "no none nobody nothing neither"],
      ["half", "half"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((w) => [w, kind] as const)),
);

/** Words that hang a statement on something, or narrow it to one thing. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  "if unless until provided only solely except nearly almost".split(" "),
);

/** Words of which one says the contrary of the other, in dictionary forms; a line a pair. */
const PAIRS = `
accept reject
agree disagree
support oppose
approve reject
allow forbid
allow ban
begin end
start stop
open close
rise fall
increase decrease
raise lower
gain lose
win lose
succeed fail
success failure
victory defeat
strength weakness
peace war
ally enemy
friend enemy
advance retreat
attack defend
buy sell
import export
enter leave
arrive leave
include exclude
more less
more fewer
better worse
best worst
high low
higher lower
strong weak
stronger weaker
early late
earlier later
before after
first last
always never
possible impossible
safe unsafe
safe dangerous
public private
guilty innocent
true false
right wrong
good bad
easy difficult
near far
closer further
north south
east west
above below
inside outside
for against
hope fear
deny confirm
deny admit
offer demand
minimum maximum
least most
`;

/** "accept reject" both ways round. */
const OPPOSITES: ReadonlySet<string> = new Set(
  PAIRS.trim()
    .split("\n")
    .flatMap((line) => [line, line.split(" ").reverse().join(" ")]),
);

/** True where one dictionary form says the contrary of the other. */
export function areOpposites(a: string, b: string): boolean {
  return OPPOSITES.has(`${a} ${b}`);
}
