// What was said once and told often: renderings of the same words, each held against one base.
import type { Quotation } from "../../model/annotation.ts";
import type { Entity, Party, Rendering, Utterance } from "../../model/record.ts";
import { cite } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Body, Vocabulary } from "../body.ts";
import { wordWeights } from "../passages/weights.ts";
import type { Reuse } from "../reuse.ts";
import { baseFirst, isOfficialText, reportFaith } from "./base.ts";
import { type Cluster, clusterUnits } from "./cluster-units.ts";
import { differenceFrom } from "./difference.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { likeness, placeInside } from "./likeness.ts";
import type { Linking } from "./link-units.ts";
import { findPlaces } from "./places.ts";
import { roleWords, type SpeakerNames } from "./speakers.ts";
import { repeatedInHeadings, type Unit, unitsOf } from "./units.ts";

/** What utterances are made from. */
export interface UtteranceInput {
  readonly bodies: readonly Body[];
  readonly vocabulary: Vocabulary;
  readonly reuse: Reuse;
  /** In global ids. */
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly parties: readonly Party[];
  /** Ids of entities that no report names. */
  readonly anonymous: ReadonlySet<string>;
}

const GIST_WORDS = 12;
/** Less like the base than this, words of a longer rendering are another part of what was said: they are a cut of that one and no change of the base. */
const APART = 0.1;
/** In a cluster of more renderings, each is held against the base alone. */
const MANY = 60;

/** The utterances, sorted by id. One that only a single report has is there too, with one rendering. */
export function findUtterances(input: UtteranceInput): Utterance[] {
  const byReport = new Map<string, Quotation[]>();
  for (const q of input.quotations) {
    const list = byReport.get(q.report);
    if (list) list.push(q);
    else byReport.set(q.report, [q]);
  }
  const units: Unit[] = [];
  for (const body of input.bodies) {
    const own = unitsOf(body, byReport.get(body.report.id) ?? [], units.length);
    units.push(...own);
    units.push(...repeatedInHeadings(body, own, units.length));
  }
  const names = speakerNames(input);
  const sides = sidesOf(input);
  const on: Linking = {
    foreign: sides.foreign,
    weights: wordWeights(input.bodies, input.vocabulary.words.length),
    names,
    places: findPlaces(input.reuse.matched, input.reuse.dependence),
    vocabulary: input.vocabulary,
    ...reportsUsing(input),
  };
  const clusters = joinNeighbours(clusterUnits(units, on))
    .map(withoutOverlaps)
    .filter((c) => c.units.some((u) => u.marked));
  const faith = reportFaith(
    clusters.map((c) => c.units),
    on,
  );
  return clusters
    .map((c) => utteranceOf(c, on, input.reuse, sides, faith))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** In how many reports a word stands outside quotation marks, and inside, by key. */
function reportsUsing({ bodies, vocabulary }: UtteranceInput): Pick<Linking, "unquotedIn" | "quotedIn"> {
  const counts = [new Int32Array(vocabulary.words.length), new Int32Array(vocabulary.words.length)];
  const last = counts.map((c) => new Int32Array(c.length).fill(-1));
  bodies.forEach((body, n) => {
    for (let i = 0; i < body.keys.length; i++) {
      const side = body.quoted[i]!;
      const key = body.keys[i]!;
      if (last[side]![key] === n) continue;
      last[side]![key] = n;
      counts[side]![key]!++;
    }
  });
  return { unquotedIn: counts[0]!, quotedIn: counts[1]! };
}

/** The cluster without told words that hold a marked rendering of the same report: they are one rendering. */
function withoutOverlaps(cluster: Cluster): Cluster {
  const marked = cluster.units.filter((u) => u.marked);
  const units = cluster.units.filter(
    (u) => u.marked || !marked.some((m) => m.body === u.body && m.start < u.end && u.start < m.end),
  );
  return { units, rules: cluster.rules };
}

function utteranceOf(
  cluster: Cluster,
  on: Linking,
  reuse: Reuse,
  sides: Sides,
  faith: ReadonlyMap<string, number>,
): Utterance {
  const ordered = baseFirst(cluster.units, on, {
    official: (u) => isOfficialText(u.body.report, sides.names(u)),
    agency: (u) => reuse.agencies.has(u.body.report.id),
    faith: (u) => faith.get(u.body.report.id) ?? 0,
  });
  const base = ordered[0]!;
  const sources = (u: Unit) =>
    ordered.length > MANY
      ? []
      : ordered.filter((v) => v !== base && v.marked && u.marked && on.places.taken(v, u));
  const near = new Map(ordered.map((u) => [u, u === base ? 1 : likeness(base, u, on.weights).dice]));
  const rewritten = (u: Unit) =>
    ordered.length <= MANY &&
    ordered.some((v) => v !== u && v.marked && on.places.dependent(v, u) && near.get(v)! > near.get(u)!);
  const renderings: Rendering[] = ordered.map((u) => {
    const citation = cite(u.body.report, u.start, u.end);
    if (u === base)
      return { quotation: u.quotation.id, citation, difference: "base", edits: [], rule: "base" };
    const whole = near.get(u)! < APART ? ordered.find((v) => v !== u && placeInside(u, v) >= 0) : undefined;
    const { kind, edits } = differenceFrom(
      whole ?? base,
      u,
      on,
      sides.foreign(base),
      sources(u),
      rewritten(u),
    );
    return {
      quotation: u.quotation.id,
      citation,
      difference: kind,
      edits,
      rule: cluster.rules.get(u) ?? "same-words",
    };
  });
  const origins = new Set(cluster.units.map((u) => reuse.originOf.get(u.body.report.id)!));
  const words = renderings[0]!.citation.exact.split(/\s+/);
  return {
    id: contentId("u", base.body.report.id, base.start, base.end),
    speaker: base.quotation.speaker,
    gist: words.length > GIST_WORDS ? `${words.slice(0, GIST_WORDS).join(" ")} …` : words.join(" "),
    renderings,
    origins: [...origins].sort(byCodeUnit),
    rule: cluster.units.length === 1 ? "said-in-one-report" : "renderings-of-one-saying",
  };
}

function speakerNames({ entities, anonymous }: UtteranceInput): SpeakerNames {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const roles = new Map<string, ReadonlySet<string>>();
  const offices = new Map<string, ReadonlySet<string>>();
  return {
    role(phrase) {
      let words = roles.get(phrase);
      if (words === undefined) roles.set(phrase, (words = roleWords(phrase)));
      return words;
    },
    anonymous: (id) => anonymous.has(id),
    roles(id) {
      let words = offices.get(id);
      if (words === undefined)
        offices.set(
          id,
          (words = new Set((byId.get(id)?.roles ?? []).flatMap((r) => [...roleWords(r.text)]))),
        );
      return words;
    },
    person: (id) => byId.get(id)?.kind === "person",
    name: (id) => byId.get(id)?.name ?? "",
    party: (id) => byId.get(id)?.party ?? null,
  };
}

/** What is known of the side that a unit speaks for. */
interface Sides {
  /** The speaker, if an organisation, and the party, by all their names. */
  names(u: Unit): readonly string[];
  /** Never sure: a state where English is not the language of politics makes a translation possible. */
  foreign(u: Unit): boolean;
}

function sidesOf({ entities, parties }: UtteranceInput): Sides {
  const entity = new Map(entities.map((e) => [e.id, e]));
  const party = new Map(parties.map((p) => [p.id, p]));
  const speaker = (u: Unit) => (u.quotation.speaker === null ? undefined : entity.get(u.quotation.speaker));
  const side = (u: Unit) => {
    const id = u.quotation.speaks_for ?? speaker(u)?.party ?? null;
    return id === null ? undefined : party.get(id);
  };
  return {
    names(u) {
      const e = speaker(u);
      const p = side(u);
      return [
        ...(e && e.kind !== "person" ? [e.name, ...e.aliases] : []),
        ...(p ? [p.name, ...p.aliases] : []),
      ];
    },
    foreign(u) {
      const p = side(u);
      return p !== undefined && p.kind === "state" && !ENGLISH.test(p.name);
    },
  };
}
const ENGLISH =
  /^(?:the )?(?:united states|us|usa|united kingdom|uk|britain|great britain|ireland|australia|canada|new zealand|jamaica|india|nigeria|ghana|kenya|south africa|malta|singapore|bahamas|barbados|england|scotland|wales)\b/i;
