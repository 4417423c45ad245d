// The sections of the terminal summary: each takes a record with its lookups and says one thing of it.
import type { Dispute, Edit, EventRow, Fact, Position, Rendering, Utterance } from "../../model/record.ts";
import { fileName } from "../../text/file-name.ts";
import { count, listed } from "../count.ts";
import { decided } from "../decided.ts";
import { firstRole } from "../first-role.ts";
import { formatEdtf, formatTime } from "../format-time.ts";
import type { RecordIndex } from "../index-record.ts";
import {
  byChange,
  disputesInOrder,
  meaningOf,
  meetingsInOrder,
  mostTelling,
  partiesInOrder,
} from "../order-rows.ts";
import { STANCE_WORDS } from "../stance-words.ts";
import { clip, columns, hang, type Look, pad, printable } from "./lines.ts";
import { bullet, quote, row, type Section, standing, words } from "./section.ts";

/** Makes a section of at most `most` rows; Infinity for all. */
export type SectionOf = (index: RecordIndex, look: Look, most: number) => Section;

function shown(total: number, most: number): string {
  return total > most ? `${most} of ${total}` : "";
}

/** The reports with their sigla: every row below names its outlets by these. */
export const reportsSection: SectionOf = (index, look, most) => {
  const wide = Math.max(3, ...index.reports.map((r) => columns(index.siglum(r.id))));
  const lines = index.reports.slice(0, most).flatMap((r) => {
    const credit = r.agencies.length > 0 ? `, credits ${listed(r.agencies.map(printable))}` : "";
    const cut = `${r.complete ? "" : ", not complete"}${index.isGone(r.id) ? ", no longer at its address" : ""}`;
    const when = r.published === null ? "date unknown" : formatEdtf(r.published);
    const who = printable(r.publisher ?? fileName(r.file));
    const title = r.headline === null ? "" : `: ${printable(r.headline)}`;
    const line = `${who}, ${when}${credit}${cut}${title}`;
    const first = `  ${pad(index.siglum(r.id), wide)}  `;
    const room = look.width - wide - 4;
    return hang(
      most === Number.POSITIVE_INFINITY ? line : clip(line, room, look.glyphs.more),
      wide + 4,
      look.width,
      first,
    );
  });
  return { title: "Reports", aside: shown(index.reports.length, most), lines, empty: "no reports" };
};

/** One event in lines: date, what, where, who took part by how many reports, who tells of it. */
export function eventLines(index: RecordIndex, look: Look, e: EventRow): string[] {
  const status = e.status === "happened" ? "" : ` (${e.status})`;
  const place = [
    e.when.value === null && e.when.text === null ? "" : formatTime(e.when),
    printable(e.where ?? ""),
  ]
    .filter(Boolean)
    .join(", ");
  const lines = row(
    `${place}${place ? ": " : ""}${printable(e.what)}${status}${decided(e)}`,
    standing(index, e.evidence, look, e.origins),
    look,
    4,
    bullet(look),
  );
  if (e.participants.length > 0) lines.push(...hang(participants(index, e), 6, look.width, "      "));
  return lines;
}

/** Who took part, by party; a country, a body or a capital that took part is its party, not a name under it. */
function participants(index: RecordIndex, e: EventRow): string {
  const byParty = new Map<string, string[]>();
  for (const p of e.participants) {
    const name = printable(index.name(p.entity) ?? "");
    // A state that is only named among others ("Norway, Britain and Iceland met") took part all the same.
    const party = printable(
      index.partyOf(p.entity) ?? (index.isPerson(p.entity) ? "" : sideCalled(index, name)),
    );
    const list = byParty.get(party) ?? [];
    if (party === "" || index.isPerson(p.entity)) list.push(name);
    byParty.set(party, list);
  }
  return [...byParty]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([party, names]) => [party, names.join(", ")].filter(Boolean).join(": "))
    .join("; ");
}

/** The name of the party that is called so; "" of none. */
function sideCalled(index: RecordIndex, name: string): string {
  const called = (other: string) => other.toLowerCase() === name.toLowerCase();
  return index.record.parties.find((p) => called(p.name) || p.aliases.some(called))?.name ?? "";
}

/** Who met: meetings, visits and calls. */
export const meetingsSection: SectionOf = (index, look, most) => {
  const events = meetingsInOrder(index.record.events);
  return {
    title: "Who met",
    aside: shown(events.length, most),
    lines: events.slice(0, most).flatMap((e) => eventLines(index, look, e)),
    empty: "no meetings",
  };
};

/** Texts on the table. */
export const textsSection: SectionOf = (index, look, most) => {
  const texts = [...index.record.texts].sort((a, b) => b.evidence.length - a.evidence.length);
  return {
    title: "Texts on the table",
    aside: shown(texts.length, most),
    lines: texts
      .slice(0, most)
      .flatMap((t) =>
        row(
          `${printable(t.name)} (${t.kind})${decided(t)}`,
          standing(index, t.evidence, look, t.origins),
          look,
          4,
          bullet(look),
        ),
      ),
    empty: "no texts on the table",
  };
};

/** One position in lines: issue, stance and firmness, then the words. */
function positionLines(index: RecordIndex, look: Look, p: Position, more: number): string[] {
  const firm = p.firmness === null ? "" : ` (${p.firmness})`;
  const best = mostTelling(p.evidence);
  const text = best ? words(best, look) : printable(p.object);
  const others = more > 0 ? ` (and ${count(more, "other row")})` : "";
  const said = `${look.accent(printable(index.issue(p.issue)))}, ${p.stance}${firm}: ${text}${decided(p)}${others}`;
  return row(said, standing(index, p.evidence, look, p.origins), look, 6, bullet(look, 4));
}

/** Where each side stands: its words by issue, those told by most reports first. */
export const positionsSection: SectionOf = (index, look, most) => {
  const lines: string[] = [];
  const positions = index.record.positions;
  for (const party of partiesInOrder(positions)) {
    const own = positions.filter((p) => p.party === party);
    lines.push(`  ${look.bold(printable(index.name(party) ?? party))}`);
    for (const issue of new Set(own.map((p) => p.issue))) {
      const rows = own.filter((p) => p.issue === issue).sort((a, b) => b.evidence.length - a.evidence.length);
      const shownRows = rows.slice(0, most);
      shownRows.forEach((p, i) => {
        const more = i === shownRows.length - 1 ? rows.length - shownRows.length : 0;
        lines.push(...positionLines(index, look, p, more));
      });
    }
  }
  return { title: "Each side's words by issue", aside: "", lines, empty: "no positions" };
};

/** One dispute in lines: what about, then every reading with its words. */
export function disputeLines(index: RecordIndex, look: Look, d: Dispute): string[] {
  const lines = hang(`${printable(d.about)}${decided(d)}`, 4, look.width, bullet(look));
  for (const r of d.readings) {
    const who = printable(index.name(r.by) ?? "somebody unnamed");
    const first = mostTelling(r.evidence);
    lines.push(
      ...row(
        `${who} ${STANCE_WORDS[r.stance]}${first ? `: ${words(first, look)}` : ""}`,
        standing(index, r.evidence, look, r.origins),
        look,
        6,
        "    ",
      ),
    );
  }
  return lines;
}

/** What is disputed, readings side by side; none wins. */
export const disputesSection: SectionOf = (index, look, most) => ({
  title: "Disputed",
  aside: shown(index.record.disputes.length, most),
  lines: disputesInOrder(index.record.disputes)
    .slice(0, most)
    .flatMap((d) => disputeLines(index, look, d)),
  empty: "no disputes",
});

/** One fact in lines: slot, what of, then each value with who gives it. */
export function factLines(index: RecordIndex, look: Look, f: Fact): string[] {
  const lines = hang(
    `${printable(f.about)} (${f.slot}${f.agree ? ", agree" : ""})${decided(f)}`,
    4,
    look.width,
    bullet(look),
  );
  for (const v of f.values)
    lines.push(
      ...row(quote(printable(v.text), look), standing(index, v.evidence, look, v.origins), look, 6, "    "),
    );
  return lines;
}

/** One clash in few lines: every value with the outlets that give it. */
function clashLines(index: RecordIndex, look: Look, f: Fact): string[] {
  const values = f.values.map((v) => {
    const text = quote(clip(printable(v.text), 60, look.glyphs.more), look);
    return `${text} ${index.support(v.evidence).sigla.join(" ")}`;
  });
  const evidence = f.values.flatMap((v) => v.evidence);
  const text = `${printable(f.about)} (${f.slot})${decided(f)}: ${values.join("; ")}`;
  return row(text, standing(index, evidence, look), look, 4, bullet(look));
}

/** Facts that do not agree. */
export const clashesSection: SectionOf = (index, look, most) => {
  const facts = index.record.facts.filter((f) => !f.agree);
  return {
    title: "Facts that do not agree",
    aside: shown(facts.length, most),
    lines: facts.slice(0, most).flatMap((f) => clashLines(index, look, f)),
    empty: "no clash of facts",
  };
};

/** One utterance in lines: who, then the renderings given, each with what is different in it. */
export function utteranceLines(
  index: RecordIndex,
  look: Look,
  u: Utterance,
  renderings: readonly Rendering[],
  most?: number,
): string[] {
  const lines = hang(
    `${printable(index.sayer(u) ?? "Somebody unnamed")}${decided(u)}`,
    4,
    look.width,
    bullet(look),
  );
  for (const r of renderings) {
    const edits = r.edits.map((e) => editText(e, look)).join(", ");
    const text = `${r.difference}${edits ? ` (${edits})` : ""}: ${words(r.citation, look, most)}`;
    lines.push(...row(text, index.siglum(r.citation.report), look, 6, "    "));
  }
  return lines;
}

function editText(e: Edit, look: Look): string {
  const [from, to] = [e.from, e.to].map((x) => quote(printable(x), look));
  if (e.to === "") return `${e.kind} ${from} left out`;
  if (e.from === "") return `${e.kind} ${to} added`;
  return `${e.kind} ${from} ${look.glyphs.arrow} ${to}`;
}

/** Words that changed from outlet to outlet in a way that can change their meaning. */
export const changedWordsSection: SectionOf = (index, look, most) => {
  const changed = index.record.utterances.filter((u) => meaningOf(u) > 0).sort(byChange);
  return {
    title: "The same words, told differently",
    aside: shown(changed.length, most),
    lines: changed.slice(0, most).flatMap((u) =>
      utteranceLines(
        index,
        look,
        u,
        u.renderings.filter((r) => TELLING.has(r.difference)),
      ),
    ),
    empty: "no words altered between outlets",
  };
};

/** The renderings that a summary shows of an utterance whose meaning changed. */
const TELLING: ReadonlySet<string> = new Set(["base", "altered", "speaker"]);

/** Who depends on whom, in one line an origin. */
export const dependenceSection: SectionOf = (index, look, most) => {
  const { origins, dependence } = index.record;
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const lines = origins
    .filter((o) => o.reports.length > 1 || o.named !== null)
    .slice(0, most)
    .flatMap((o) => {
      const held = o.reports.map((r) => index.siglum(r)).join(", ");
      const source = o.named === null ? "" : ` from ${printable(o.named)}`;
      return hang(`${held}: one origin${source}`, 4, look.width, bullet(look));
    });
  for (const d of dependence.filter((x) => x.relation === "copies" || x.relation === "common-source")) {
    const [a, b] = [index.siglum(d.a), index.siglum(d.b)];
    const said =
      d.relation === "common-source"
        ? `${a} and ${b} share a source`
        : d.direction === "a-from-b"
          ? `${a} copies ${b}`
          : d.direction === "b-from-a"
            ? `${b} copies ${a}`
            : `${a} and ${b}: one copies the other`;
    const why = clip(
      d.evidence.map(printable).join("; "),
      most === Number.POSITIVE_INFINITY ? 5000 : 120,
      look.glyphs.more,
    );
    lines.push(...hang(`${said} (${why})`, 6, look.width, "    "));
  }
  const aside =
    origins.length > 0 ? `${count(outlets, "outlet")}, ${count(origins.length, "independent origin")}` : "";
  return {
    title: "Who depends on whom",
    aside,
    lines,
    empty: origins.length > 0 ? `no report that depends on another` : "no origins",
  };
};

/** The people, most often named first, with party and first role. */
export const peopleSection: SectionOf = (index, look, most) => {
  const people = index.record.entities
    .filter((e) => e.kind === "person")
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return {
    title: "People",
    aside: shown(people.length, most),
    lines: people.slice(0, most).flatMap((e) => {
      const said = firstRole(e);
      const role = said === "" ? "" : `, ${printable(said)}`;
      const party = index.partyOf(e.id);
      const side = party === null ? "" : ` (${printable(party)})`;
      return row(
        `${printable(e.name)}${role}${side}${decided(e)}`,
        standing(index, e.mentions, look),
        look,
        4,
        bullet(look),
      );
    }),
    empty: "no people",
  };
};

/** What a reader should know of the run. */
export const notesSection: SectionOf = (index, look, most) => ({
  title: "Notes",
  aside: shown(index.record.notes.length, most),
  lines: index.record.notes
    .slice(0, most)
    .flatMap((n) => hang(printable(n.message), 4, look.width, bullet(look))),
  empty: "",
});
