// The mentions of a report by place.
import type { LocalEntity, Mention } from "../../../model/annotation.ts";
import type { Span } from "../../../model/span.ts";

/** Mentions looked up by place, and the entities they name. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  readonly entity: ReadonlyMap<string, LocalEntity>;
  /** The first mention of each entity, and of none. */
  first(): ReadonlyMap<string | null, Mention>;
  /** The mentions that share a character with the span, sorted by place. */
  over(span: Span): Mention[];
  /** The number of the first mention that ends after `offset`. */
  at(offset: number): number;
}

/** An index over the mentions of one report (sorted by place). */
export function indexMentions(mentions: readonly Mention[], entities: readonly LocalEntity[]): MentionIndex {
  return indexOf(mentions, new Map(entities.map((e) => [e.id, e])));
}

/** An index over some mentions of the same report, sorted by place. */
export function indexSome(whole: MentionIndex, mentions: readonly Mention[]): MentionIndex {
  return indexOf(mentions, whole.entity);
}

function indexOf(mentions: readonly Mention[], entity: MentionIndex["entity"]): MentionIndex {
  const at = (offset: number) => {
    let lo = 0;
    let hi = mentions.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (mentions[mid]!.end <= offset) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  let first: Map<string | null, Mention> | null = null;
  return {
    mentions,
    first() {
      if (first) return first;
      first = new Map();
      for (const m of mentions) if (!first.has(m.entity)) first.set(m.entity, m);
      return first;
    },
    entity,
    at,
    over(span) {
      const found: Mention[] = [];
      for (let i = at(span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
        if (mentions[i]!.end > span.start) found.push(mentions[i]!);
      return found;
    },
  };
}
