// Forms of English verbs: only what is needed to know a listed verb again.

/** `base` also stands for the present without -s; `past` for the past tense and the participle alike. */
export type FormKind = "base" | "s" | "past" | "ing";

// base past [participle]
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said|tell told|write wrote written|speak spoke spoken|swear swore sworn|read read|put put|make made|go went gone|lie lied|
set set|lay laid|begin began begun|forecast forecast forecasted|foretell foretold|undertake undertook undertaken|take took taken|
give gave given|hit hit|shoot shot|find found|play played|hold held|let let|get got|have had|do did done|be was were been|cry cried|
cite cited|mean meant|think thought|leave left|send sent|bring brought|draw drew drawn|throw threw thrown|keep kept`
    .split("|")
    .map((e) => e.trim().split(" "))
    .map(([base, ...past]) => [base!, past]),
);
// Final consonant doubled although the last syllable need not be stressed, or the verb has more than one.
const DOUBLED = new Set(
  "admit commit permit refer rebut concur rebel beg brag plan plot quip chat slam sum label signal step nod stop snap dub blog tip".split(
    " ",
  ),
);

/** The forms of a verb in lower case with their kinds; a form may come twice with two kinds ("put"). */
export function inflect(base: string): readonly (readonly [string, FormKind])[] {
  const forms: [string, FormKind][] = [[base, "base"]];
  const sibilant = /(?:s|sh|ch|x|z)$/.test(base);
  const consonantY = /[^aeiou]y$/.test(base);
  forms.push([
    consonantY ? `${base.slice(0, -1)}ies` : sibilant || base === "go" ? `${base}es` : `${base}s`,
    "s",
  ]);
  const stems = DOUBLED.has(base) ? [base + base.at(-1)!, ...(base.endsWith("l") ? [base] : [])] : [base];
  for (const stem of stems) {
    forms.push([ing(stem), "ing"]);
    if (!IRREGULAR.has(base))
      forms.push([
        stem.endsWith("e") ? `${stem}d` : consonantY ? `${stem.slice(0, -1)}ied` : `${stem}ed`,
        "past",
      ]);
  }
  for (const past of IRREGULAR.get(base) ?? []) forms.push([past, "past"]);
  if (/^(?:put|set|hit|let)$/.test(base)) forms.push([`${base}ting`, "ing"]);
  if (base === "begin") forms.push(["beginning", "ing"]);
  return forms;
}

function ing(stem: string): string {
  if (stem.endsWith("ie")) return `${stem.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(stem)) return `${stem.slice(0, -1)}ing`;
  return `${stem}ing`;
}
