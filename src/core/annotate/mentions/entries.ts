// The entities of one report as they are gathered: forms of the name, roles with evidence, mentions.
import type { EntityKind, LocalEntity, Mention, MentionForm, RoleText } from "../../model/annotation.ts";
import type { Report } from "../../model/report.ts";
import type { Citation } from "../../model/span.ts";
import { cite } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";

/** An entity in the making. */
export interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly forms: Set<string>;
  readonly roles: Map<string, RoleText & { readonly evidence: Citation[] }>;
  readonly anonymous: boolean;
  /** Set where the name is not one of the forms: the state whose capital acts. */
  name: string;
  sex: "m" | "f" | "";
}

/** What the mentions of a report are written into. */
export interface Entries {
  /** The entity of this key, made when first asked for. */
  entry(key: string, kind: EntityKind, anonymous: boolean): Entry;
  /** Adds a mention; `e` is null where nobody knows whom it names. */
  mention(
    start: number,
    end: number,
    e: Entry | null,
    kind: EntityKind,
    form: MentionForm,
    rule: string,
  ): void;
  /** Adds a form of the entity's name. */
  form(e: Entry, start: number, end: number): void;
  /** Adds a role that the text gives to the entity. */
  role(e: Entry, start: number, end: number): void;
  /** The mentions sorted by place, and the entities in order of their making. */
  finish(): { mentions: Mention[]; entities: LocalEntity[] };
}

/** Empty entries of a report. */
export function makeEntries(report: Report): Entries {
  const mentions: Mention[] = [];
  const entries = new Map<string, Entry>();
  return {
    entry(key, kind, anonymous) {
      const known = entries.get(key);
      if (known) return known;
      const id = contentId("m", report.id, key);
      const made: Entry = { id, kind, forms: new Set(), roles: new Map(), anonymous, name: "", sex: "" };
      entries.set(key, made);
      return made;
    },
    mention(start, end, e, kind, form, rule) {
      mentions.push({
        start,
        end,
        exact: report.text.slice(start, end),
        kind,
        form,
        entity: e?.id ?? null,
        rule,
      });
    },
    form: (e, start, end) => e.forms.add(report.text.slice(start, end)),
    role(e, start, end) {
      const text = report.text.slice(start, end);
      const key = text.toLowerCase();
      const cited = cite(report, start, end);
      const known = e.roles.get(key);
      if (known) known.evidence.push(cited);
      else e.roles.set(key, { text, evidence: [cited] });
    },
    finish() {
      mentions.sort((a, b) => a.start - b.start || b.end - a.end || byCodeUnit(a.rule, b.rule));
      const entities = [...entries.values()].map((e): LocalEntity => {
        const forms = [...e.forms];
        const name = e.name !== "" ? e.name : forms.length === 1 ? forms[0]! : fullest(forms, e.kind);
        return {
          id: e.id,
          kind: e.kind,
          name,
          aliases:
            forms.length === 1 && forms[0] === name ? [] : forms.filter((f) => f !== name).sort(byCodeUnit),
          roles: [...e.roles.values()],
          anonymous: e.anonymous,
        };
      });
      return { mentions, entities };
    },
  };
}

/** The fullest form: for people the one of most words, for others the first that is no acronym. */
function fullest(forms: readonly string[], kind: EntityKind): string {
  let best = forms[0] ?? "";
  for (const f of forms) {
    const fuller =
      kind === "person"
        ? f.split(/\s/).length > best.split(/\s/).length
        : f.length > best.length && /^[\p{Lu}.]+$/u.test(best);
    if (fuller) best = f;
  }
  return best;
}
