// The mentions of a report by place.
import type { LocalEntity, Mention } from "../../../model/annotation.ts";
import type { Span } from "../../../model/span.ts";

/** Mentions looked up by place, and the entities they name. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  readonly entity: ReadonlyMap<string, LocalEntity>;
  /** The first mention of each entity, and of none. */
  readonly first: ReadonlyMap<string | null, Mention>;
  /** The mentions that share a character with the span, sorted by place. */
  over(span: Span): Mention[];
  /** The number of the first mention that ends after `offset`. */
  at(offset: number): number;
}

/** The entities by id. */
export function byId(entities: readonly LocalEntity[]): ReadonlyMap<string, LocalEntity> {
  const found = new Map<string, LocalEntity>();
  for (const e of entities) found.set(e.id, e);
  return found;
}

/** An index over the mentions of one report (sorted by place). */
export function indexMentions(
  mentions: readonly Mention[],
  entity: ReadonlyMap<string, LocalEntity>,
): MentionIndex {
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
  const first = new Map<string | null, Mention>();
  for (const m of mentions) if (!first.has(m.entity)) first.set(m.entity, m);
  return {
    mentions,
    first,
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
