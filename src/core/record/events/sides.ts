// Whose meeting it is: the sides that sit at the table, by which tellings of one round of talks are known again.
import { TALKS } from "../../knowledge/en/event-words.ts";
import type { Story } from "../story.ts";
import type { EventMention } from "./event-mention.ts";

/**
 * The sides of a meeting that took place, sorted: the parties of the people named, else those of all who take part; empty with fewer than two.
 * + "Brandt met Stellan" (of two parties) · "talks between Chile and Peru" · - "Brandt’s talks"
 */
export function sidesOf(story: Story, m: EventMention): readonly string[] {
  if (m.kind !== "meeting" || m.status !== "happened" || !TALKS.has(m.trigger)) return [];
  const side = (id: string) => (story.parties.has(id) ? id : (story.entities.get(id)?.party ?? id));
  const people = new Set(m.people.map(side));
  const all = people.size > 1 ? people : new Set([...people, ...m.others.map(side)]);
  return all.size > 1 ? [...all].sort() : [];
}

/** True where two tellings are of talks between the same two sides or more. */
export function sameSides(a: EventMention, b: EventMention): boolean {
  return a.sides.filter((s) => b.sides.includes(s)).length > 1;
}

const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|previous|earlier|past|a series of|\d+) (?:[\w-]+ ){0,2}(?:rounds|meetings|sessions|summits|visits)\b/i;

/** True for a telling of more than one meeting: "two rounds of talks", "earlier meetings". */
export function isOfSeveral(m: EventMention): boolean {
  return m.kind === "meeting" && SEVERAL.test(m.citation.exact);
}
