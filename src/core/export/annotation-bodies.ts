// The bodies of a Web Annotation: what kind of row it says the words are, verdicts and comments, and what readout itself wrote into it.
import type { DecisionBody } from "../model/review.ts";
import { decisionIn } from "../review/shape.ts";
import { ANNOTATED_LISTS, type AnnotatedList } from "./annotation-names.ts";
import { asList, asObject, asText, type Json, textsIn } from "./json.ts";

const LONGEST_NAME = 200;

/** The name of a creator: a text, or what has one; null of none, and of several. */
export function nameIn(creator: unknown): string | null {
  const [first, ...others] = asList(creator);
  const name = (asText(first) ?? asText(asObject(first)?.["name"]) ?? "").trim();
  return others.length > 0 || name === "" || name.length > LONGEST_NAME || /\p{Cc}/u.test(name) ? null : name;
}

/** A decision inside an annotation; null where what is inside is none. */
export interface Logged {
  readonly decision: DecisionBody | null;
  readonly why: string | null;
}

/** What an annotation says of its words. */
export interface Bodies {
  readonly list: AnnotatedList | null;
  /** The row of the annotation that readout itself wrote. */
  readonly row: Json | null;
  readonly logged: Logged | null;
  readonly said: readonly string[];
  readonly verdict: "accept" | "reject" | null;
  readonly comment: string | null;
}

/** The bodies of an annotation. */
export function readBodies(a: Json): Bodies {
  const motivations = textsIn(a["motivation"]);
  const bodies = [...asList(a["body"]), ...asList(a["bodyValue"])];
  let list: AnnotatedList | null = null;
  let row: Json | null = null;
  let logged: Logged | null = null;
  let verdict: Bodies["verdict"] = null;
  const comments: string[] = [];
  const said: string[] = [];
  for (const b of bodies) {
    const body = typeof b === "string" ? { value: b } : asObject(b);
    const value = body && asText(body["value"]);
    if (!body || value === null) continue;
    const purposes = textsIn(body["purpose"] ?? motivations);
    const own = body["format"] === "application/json" ? ownJson(value) : null;
    logged ??= own && ownDecision(own);
    const ownOne = own && ownRow(own);
    if (ownOne) {
      row = ownOne.row;
      list = ownOne.list;
    }
    if (own) continue;
    const named = ANNOTATED_LISTS.find((l) => l === value.trim().toLowerCase());
    if (named && purposes.some((p) => p === "tagging" || p === "classifying")) list ??= named;
    else if (purposes.includes("assessing") && /^(?:accept|reject)$/.test(value.trim()))
      verdict = value.trim() as "accept" | "reject";
    else {
      said.push(value);
      if (purposes.some((p) => p === "commenting" || p === "replying" || p === "questioning"))
        comments.push(value);
    }
  }
  return { list, row, logged, said, verdict, comment: comments.length === 0 ? null : comments.join("\n") };
}

/** Levels of what readout writes into an annotation, and some more. */
const MOST_LEVELS = 16;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((v) => isDeeperThan(levels - 1, v));
}

/** What readout itself wrote into an annotation, or null. */
function ownJson(value: string): Json | null {
  try {
    const made = asObject(JSON.parse(value));
    return made?.["readout"] === 1 && !isDeeperThan(MOST_LEVELS, made) ? made : null;
  } catch {
    return null;
  }
}

function ownRow(own: Json): { list: AnnotatedList; row: Json } | null {
  const row = asObject(own["row"]);
  const list = ANNOTATED_LISTS.find((l) => l === own["list"]);
  return row && list ? { list, row } : null;
}

function ownDecision(own: Json): Logged | null {
  return own["decision"] === undefined
    ? null
    : { decision: decisionIn(own["decision"]), why: asText(own["why"]) };
}
