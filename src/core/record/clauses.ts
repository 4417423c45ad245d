// A sentence as clauses: who does what to whom, whether it is denied, hoped for or still to come. Read off the tree.
import type { Parse, Reading } from "../model/reading.ts";

/** An oblique of a clause: its preposition (lower case, "" if none) and the head token of its noun phrase. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** A clause. Tokens are numbers through the whole text. */
export interface Clause {
  readonly sentence: number;
  /** The verb, or the predicate word after a copula. */
  readonly verb: number;
  readonly lemma: string;
  /** Particle of a phrasal verb ("out" of "rule out"), or "". */
  readonly particle: string;
  /** Heads of the subject noun phrases; for a passive those that undergo it. Inherited where the tree leaves it out. */
  readonly subjects: readonly number[];
  readonly passive: boolean;
  /** True for a past tense that was tagged as a participle: "Brandt, a Liberal, [rejected] the text". */
  readonly past: boolean;
  /** Heads of "by …" in a passive. */
  readonly agents: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly negated: boolean;
  /** Modal and auxiliary words in lower case: "will", "could", "has", "'s". */
  readonly auxiliaries: readonly string[];
  /** Number of the clause in the list that this one depends on, -1 for none. */
  readonly parent: number;
  /** Universal Dependencies relation of the verb. */
  readonly relation: string;
  /** First (inclusive) and last (exclusive) token of the whole subtree. */
  readonly first: number;
  readonly last: number;
}

const NEGATIONS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "neither",
  "nor",
  "hardly",
  "nobody",
  "nothing",
  "none",
]);
/** After a no: "not only", "nothing more than a stunt". */
const NO_NEGATION = /^(?:only|more|less|but|short)$/;
/** Verbs whose object, not their subject, does what the following infinitive says: "urged her to veto it". */
const OBJECT_CONTROL = new Set(
  "urge ask tell want press push pressure call force allow require encourage order invite persuade permit enable expect advise instruct beg implore lobby help get cause lead let make warn".split(
    " ",
  ),
);

/** Verbs and predicates whose no is the no of the infinitive: "are not going to sign". */
export const RAISING: ReadonlySet<string> = new Set(
  "go able plan intend want wish ready prepared willing likely seem appear dare need have inclined".split(
    " ",
  ),
);

/** Predicates that are themselves the no of the infinitive: "is unlikely to sign". */
const UNLIKELY = new Set("unlikely unwilling reluctant unable unprepared loath hesitant".split(" "));

function childrenOf(parse: Parse): number[][] {
  const children: number[][] = Array.from({ length: parse.last - parse.first }, () => []);
  for (let i = parse.first; i < parse.last; i++) {
    const head = parse.heads[i - parse.first]!;
    if (head >= parse.first && head < parse.last) children[head - parse.first]!.push(i);
  }
  return children;
}

/** A sentence as clauses, and whose each token is. */
export interface ClauseTree {
  readonly first: number;
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[];
  /** Number of the clause that a token belongs to, -1 for none; index is token number minus `first`. */
  readonly owner: ArrayLike<number>;
  /** First (inclusive) and last (exclusive) token under each token; index is token number minus `first`. */
  readonly bounds: readonly (readonly [number, number])[];
  readonly parse: Parse;
}

/** The clauses of a sentence. A sentence without a verb has none. */
export function clausesOf(reading: Reading, sentence: number): ClauseTree {
  const parse = reading.parse(sentence);
  const { first, last } = parse;
  const children = childrenOf(parse);
  const label = (i: number) => parse.labels[i - first]!;
  const head = (i: number) => parse.heads[i - first]!;
  const kids = (i: number) => children[i - first]!;
  const base = (l: string) => l.split(":")[0]!;
  const withConjuncts = (i: number): number[] => [
    i,
    ...kids(i).filter((k) => base(label(k)) === "conj" && !isVerb(reading.tag(k))),
  ];
  const verbs: number[] = [];
  for (let i = first; i < last; i++) if (isPredicate(reading, parse, children, i)) verbs.push(i);
  const number = new Map(verbs.map((v, n) => [v, n]));
  const clauseAbove = (i: number): number => {
    let at = head(i);
    for (let guard = 0; at >= first && at < last && guard < last - first; guard++) {
      const n = number.get(at);
      if (n !== undefined) return n;
      at = head(at);
    }
    return -1;
  };
  /** True for a participle by its tag that, with its object and without a helper, can only be a past tense. */
  const isPast = (v: number, hasObject: boolean) => {
    if (reading.tag(v) !== "VBN" || /^(conj|amod|advcl)/.test(label(v))) return false;
    return INTRANSITIVE.has(reading.lemma(v)) || (hasObject && !DOUBLE.has(reading.lemma(v)));
  };
  const made: Clause[] = [];
  const bounds = subtreeBounds(parse, children);
  // Heads come first where a clause inherits from the one above it.
  const order = [...verbs].sort((a, b) => depth(parse, a) - depth(parse, b) || a - b);
  for (const v of order) {
    const own = kids(v);
    const by = (...labels: string[]) => own.filter((k) => labels.includes(label(k)));
    const passive = own.some((k) => label(k) === "aux:pass" || label(k) === "nsubj:pass");
    const parent = clauseAbove(v);
    const above = parent < 0 ? undefined : made[parent];
    const relation = label(v);
    const rel = base(relation);
    let subjects = by("nsubj", "nsubj:pass", "csubj").flatMap(withConjuncts);
    const obliques: Oblique[] = [];
    const agents: number[] = [];
    for (const k of own) {
      if (!["obl", "nmod"].includes(base(label(k)))) continue;
      const preposition = kids(k)
        .filter((c) => label(c) === "case")
        .map((c) => reading.lower(c))
        .join(" ");
      if (label(k) === "obl:agent" || (passive && preposition === "by")) agents.push(...withConjuncts(k));
      else for (const h of withConjuncts(k)) obliques.push({ preposition, head: h });
    }
    let objects = by("obj", "iobj").flatMap(withConjuncts);
    const past =
      !passive &&
      agents.length === 0 &&
      own.every((k) => !label(k).startsWith("aux")) &&
      isPast(v, objects.length > 0);
    let bare = passive || (reading.tag(v) === "VBN" && agents.length > 0);
    if (subjects.length > 0 && subjects.every((s) => RELATIVE.has(reading.lower(s))) && rel === "acl") {
      subjects = withConjuncts(head(v));
    } else if (subjects.length === 0) {
      if (rel === "conj" && above) subjects = [...above.subjects];
      else if (rel === "xcomp" && above)
        subjects =
          OBJECT_CONTROL.has(above.lemma) && above.objects.length > 0 && !above.passive
            ? [...above.objects]
            : [...above.subjects];
      else if (rel === "advcl" && above) subjects = [...above.subjects];
      else if (rel === "acl" && head(v) >= first) {
        const noun = head(v);
        if (past) subjects = [noun];
        else if (reading.tag(v) === "VBN" && !number.has(noun)) {
          bare = true;
          subjects = [noun];
          for (const o of obliques.filter((x) => x.preposition === "by")) agents.push(o.head);
        } else if (relation === "acl:relcl") {
          objects = [...objects, noun];
        } else subjects = [noun];
      }
      // "Hallum Watch, a charity, filed suit": its noun stands before it without a preposition.
      if (past && subjects.length === 0) {
        const before = obliques.filter(
          (o) => o.preposition === "" && o.head < v && /^NNPS?$/.test(reading.tag(o.head)),
        );
        subjects = before.slice(0, 1).map((o) => o.head);
      }
    } else if (relation === "acl:relcl" && objects.length === 0 && !subjects.includes(head(v))) {
      // "a proposal Russia rejected": the noun is the object.
      objects = [head(v)];
    }
    // "the text, which they accepted": what was accepted is the text.
    if (relation === "acl:relcl" && head(v) >= first)
      objects = objects.map((o) => (RELATIVE.has(reading.lower(o)) ? head(v) : o));
    const n = number.get(v)!;
    let [from, to] = bounds[v - first]!;
    if (ASTRAY.has(relation) && /^VB[DZP]$/.test(reading.tag(v))) {
      const before = neighbour(reading, v, -1, first, last);
      const after = neighbour(reading, v, 1, first, last);
      if (subjects.length === 0 && before >= 0) subjects = [before];
      if (objects.length === 0 && after >= 0) objects = [after];
      if (before >= 0) from = Math.min(from, before);
      if (after >= 0) to = Math.max(to, after + 1, bounds[after - first]![1]);
    }
    made[n] = {
      sentence,
      verb: v,
      lemma: reading.lemma(v),
      particle: by("compound:prt")
        .map((k) => reading.lower(k))
        .join(" "),
      subjects,
      passive: bare,
      past,
      agents,
      objects,
      obliques,
      negated:
        (rel === "xcomp" &&
          above !== undefined &&
          (above.negated ? RAISING.has(above.lemma) : UNLIKELY.has(above.lemma))) ||
        // "not a single member backed it"
        own.some((k) => label(k) === "nsubj" && isNotOne(reading, k, bounds[k - first]![0])) ||
        // "no longer supports it"
        own.some((k) => reading.lower(k) === "longer" && reading.lower(Math.max(first, k - 1)) === "no") ||
        [...own, ...[...subjects, ...objects].filter((k) => head(k) === v)].some(
          (k) =>
            (NEGATIONS.has(reading.lower(k)) &&
              !NO_NEGATION.test(reading.lower(Math.min(k + 1, last - 1)))) ||
            (label(k).startsWith("nsubj") || label(k) === "obj"
              ? kids(k).some((d) => label(d) === "det" && reading.lower(d) === "no")
              : false),
        ),
      auxiliaries: by("aux", "aux:pass", "cop").map((k) => reading.lower(k)),
      parent,
      relation,
      first: from,
      last: to,
    };
  }
  const owner = Int32Array.from(
    { length: last - first },
    (_, i) => number.get(first + i) ?? clauseAbove(first + i),
  );
  return { first, clauses: made, owner, bounds, parse };
}

function isNotOne(reading: Reading, head: number, from: number): boolean {
  return from + 1 < head && reading.lower(from) === "not" && /^(?:an?|one)$/.test(reading.lower(from + 1));
}

/** Verbs that have no passive. */
const INTRANSITIVE = new Set(
  "surface emerge arise occur happen appear arrive depart resign testify apologize apologise die erupt collapse expire respond react insist vow".split(
    " ",
  ),
);
/** Verbs whose participle keeps an object: "a plan called Renewal", "an envoy given a choice". */
const DOUBLE = new Set(
  "call name give dub title entitle label offer award grant show tell teach pay deny allow promise know make elect appoint consider send ask owe lend charge fine leave declare".split(
    " ",
  ),
);
const RELATIVE = new Set(["who", "which", "that", "whom"]);

function isVerb(tag: string): boolean {
  return tag.startsWith("VB");
}

const AUXILIARY_LEMMAS = new Set(
  "be have do will would can could may might shall should must get ought need dare let keep 's 're 've 'd 'll".split(
    " ",
  ),
);
/** Relations that a finite verb has only where the tree went wrong: its neighbours tell who does what. */
const ASTRAY = new Set([
  "goeswith",
  "det",
  "dep",
  "reparandum",
  "aux",
  "case",
  "nmod",
  "compound",
  "flat",
  "appos",
  "amod",
]);

/** The noun just before (step -1) or just after (step 1) a verb, adverbs and determiners skipped; -1 if there is none. */
function neighbour(reading: Reading, verb: number, step: 1 | -1, first: number, last: number): number {
  let found = -1;
  for (let i = verb + step, n = 0; i >= first && i < last && n < 6; i += step, n++) {
    const tag = reading.tag(i);
    if (/^(NN|PRP$)/.test(tag)) {
      found = i;
      if (step < 0) break;
    } else if (found >= 0 && !/^(POS|HYPH)/.test(tag)) break;
    else if (!/^(RB|DT|JJ|PRP\$|CD|POS|HYPH)/.test(tag)) break;
  }
  return found;
}

function isPredicate(reading: Reading, parse: Parse, children: number[][], i: number): boolean {
  const label = parse.labels[i - parse.first]!;
  const kids = children[i - parse.first]!;
  const has = (...labels: string[]) => kids.some((k) => labels.includes(parse.labels[k - parse.first]!));
  if (isVerb(reading.tag(i)) && label === "aux" && !AUXILIARY_LEMMAS.has(reading.lemma(i))) return true;
  if (isVerb(reading.tag(i)))
    return (
      !["aux", "aux:pass", "cop", "amod", "case", "compound", "fixed", "flat", "nsubj", "obj"].includes(
        label,
      ) || has("nsubj")
    );
  return has("cop") || has("nsubj", "nsubj:pass");
}

function depth(parse: Parse, i: number): number {
  let n = 0;
  for (let at = parse.heads[i - parse.first]!; at >= parse.first && at < parse.last && n < 500; n++)
    at = parse.heads[at - parse.first]!;
  return n;
}

function subtreeBounds(parse: Parse, children: number[][]): [number, number][] {
  const { first, last } = parse;
  const bounds: [number, number][] = Array.from({ length: last - first }, (_, i) => [
    first + i,
    first + i + 1,
  ]);
  const order = Array.from({ length: last - first }, (_, i) => first + i).sort(
    (a, b) => depth(parse, b) - depth(parse, a),
  );
  for (const i of order)
    for (const k of children[i - first]!) {
      const own = bounds[i - first]!;
      const kid = bounds[k - first]!;
      own[0] = Math.min(own[0], kid[0]);
      own[1] = Math.max(own[1], kid[1]);
    }
  return bounds;
}
