// Dictionary forms of English verbs and nouns (and compared adjectives) by rule, with the irregular ones by hand.
import { IRREGULAR_NOUNS, IRREGULAR_VERBS, KEEPS_E, NO_E, UNCOUNTED } from "./irregular.ts";

/**
 * Returns the dictionary form of `form`, in lower case with ’ as ', given its Penn Treebank tag: said/VBD → say,
 * denies/VBZ → deny, demanding/VBG → demand, envoys/NNS → envoy, larger/JJR → large. Words of other tags, and names,
 * are only put in lower case. Never fails: an unknown word follows the spelling rules.
 */
export function lemma(form: string, tag: string): string {
  const w = form.toLowerCase().replace(/[’ʼ]/g, "'");
  switch (tag) {
    case "VBD":
    case "VBN":
    case "VBG":
    case "VBZ":
    case "VBP":
    case "VB":
    case "MD":
      return verb(w, tag);
    case "NNS":
      return noun(w);
    case "JJR":
    case "RBR":
      return compared(w, "er");
    case "JJS":
    case "RBS":
      return compared(w, "est");
    default:
      return w === "n't" ? "not" : w;
  }
}

function verb(w: string, tag: string): string {
  const known = IRREGULAR_VERBS.get(w);
  if (known !== undefined) return (tag === "VB" || tag === "VBP") && BASE_TOO.has(w) ? w : known;
  if (tag === "VBZ") return third(w);
  if (tag === "VBG" && w.endsWith("ing") && w.length > 4) return base(w.slice(0, -3));
  if ((tag === "VBD" || tag === "VBN") && w.endsWith("ed") && w.length > 3) {
    if (w.endsWith("eed")) return w.slice(0, -1);
    if (w.endsWith("ied")) return w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
    return base(w.slice(0, -2));
  }
  return w;
}

/** Forms of one verb that are the dictionary form of another. */
const BASE_TOO: ReadonlySet<string> = new Set([
  "found",
  "fell",
  "saw",
  "lay",
  "bound",
  "wound",
  "ground",
  "left",
  "bore",
  "felt",
  "lit",
]);

function third(w: string): string {
  if (w.endsWith("ies")) return w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith("s") && !w.endsWith("ss")) return w.slice(0, -1);
  return w;
}

/** Endings of stems of two and more syllables after a single vowel whose verb ends in a silent e: decid-, promot-. */
const SILENT = /(?:ad|ag|ak|am|ap|ar|at|ib|id|ik|il|im|in|ir|ob|od|ok|ol|ot|ub|ud|uk|ul|um|un|ur|ut)$/;

/** The verb whose -ed or -ing was cut: doubled consonants become one, a silent e comes back. */
function base(stem: string): string {
  if (stem.endsWith("e")) return stem;
  if (KEEPS_E.has(stem)) return `${stem}e`;
  if (NO_E.has(stem)) return stem;
  const n = stem.length;
  if (n > 3 && stem[n - 1] === stem[n - 2] && /[bdgklmnprtvz]/.test(stem[n - 1]!))
    return keepsDouble(stem) ? stem : stem.slice(0, -1);
  return hasSilentE(stem.replace(/qu/, "q")) ? `${stem}e` : stem;
}

/** call, fill, add, err keep both letters; travelled, stopped, referred do not. */
function keepsDouble(stem: string): boolean {
  return (
    /^(?:add|odd|err|purr|putt|buzz|jazz|egg|ebb)$/.test(stem) ||
    (stem.endsWith("ll") &&
      (vowels(stem) === 1 ||
        (/(?:[sc]tall|nroll|call|pell|fill|kill|sell|drill)$/.test(stem) &&
          !/^(?:propell|expell|compell|dispell|repell|impell|fulfill)$/.test(stem))))
  );
}

function hasSilentE(s: string): boolean {
  if (/(?:[cuvz]|[^s]s|[bcdfgkpstz]l|[dlr]g)$/.test(s)) return true;
  if (!/(?:^|[^aeiou])[aeiouy][bdfgklmnprtz]$/.test(s)) return false;
  return vowels(s) === 1 || SILENT.test(s);
}

function vowels(s: string): number {
  return (s.match(/[aeiouy]+/g) ?? []).length;
}

function noun(w: string): string {
  const known = IRREGULAR_NOUNS.get(w);
  if (known !== undefined) return known;
  if (UNCOUNTED.has(w) || !w.endsWith("s") || w.endsWith("ss") || w.length < 3)
    return w.endsWith("men") && w.length > 4 ? `${w.slice(0, -3)}man` : w;
  if (/\ds$/.test(w)) return w;
  if (w.endsWith("ies") && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(w)) return w.slice(0, -2);
  if (
    /(?:[^aeiou]o|us|as)es$/.test(w) &&
    !/(?:caus|claus|paus|phras|purchas|leas|vas|bas|cas|diseas|eras|hous|us|spous|excus|abus|refus|fus|mus|nurs|increas|decreas|releas)es$/.test(
      w,
    )
  )
    return w.slice(0, -2);
  return w.slice(0, -1);
}

/** Adjectives whose e is lost before -er and -est. */
const COMPARED_E =
  /(?:larg|lat|nic|wid|clos|saf|sever|brav|fierc|tru|rar|simpl|gentl|strang|remot|wis|nobl|pur|hug|fin|cut|pal|abl|dens|loos|whit|sor|ampl|humbl|subtl|tam|rud|crud|blu|fre|scarc|matur|obscur|polit|intens|tens|blam|lam|ripe)$/;

function compared(w: string, ending: string): string {
  const known = IRREGULAR_NOUNS.get(w);
  if (known !== undefined) return known;
  if (!w.endsWith(ending)) return w;
  const stem = w.slice(0, -ending.length);
  if (stem.length < 3) return w;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && /[bdgmnt]$/.test(stem)) return stem.slice(0, -1);
  return COMPARED_E.test(stem) ? `${stem}e` : stem;
}
