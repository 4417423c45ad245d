// One telling of an event, before tellings are put together.
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventKind, EventStatus } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";

/** One telling of an event. */
export interface EventMention {
  readonly report: string;
  /** When its report was published, or null. */
  readonly published: string | null;
  readonly sentence: number;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Global ids of the people who take part, sorted. */
  readonly people: readonly string[];
  /** Global ids of the people who do it: subjects, agents and the speaker. */
  readonly actors: readonly string[];
  /** Global ids of the other entities that take part, sorted. */
  readonly others: readonly string[];
  readonly place: string | null;
  readonly time: TimeExpression | null;
  /** Stem of the event's noun in "before the vote", "shortly after the announcement"; null where there is none. */
  readonly beside: string | null;
  /** Stem of the verb or noun that tells it. */
  readonly trigger: string;
  /** The chamber, committee or court that decides, in one word; null where no such body does. */
  readonly body: string | null;
  /** The utterance whose words it hands on, and how these words begin; empty where it quotes nobody. */
  readonly sayings: readonly string[];
  /** Stems of the content words of its clause, names left out. */
  readonly stems: ReadonlySet<string>;
  readonly citation: Citation;
  /** True for a clause with a subject of its own: it reads best alone. */
  readonly whole: boolean;
  /** True for a noun with no more than an article or a day before it: "the talks", "Tuesday's meeting". */
  readonly known: boolean;
  /** True where the event is what its clause is about, false where it is only mentioned: "said after the meeting". */
  readonly central: boolean;
  /** True for the plain past in a clause of its own: "Brandt told reporters", not "had told", "as she told". */
  readonly plainPast: boolean;
  /** The parties that sit at the table of talks that took place, sorted; empty with fewer than two. */
  readonly sides: readonly string[];
  readonly rule: string;
}
