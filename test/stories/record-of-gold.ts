// A whole record made by hand: a story's gold as the rows that a faultless run would give. The views are tried on it.
import { readFileSync } from "node:fs";
import { type Citation, type ReadoutRecord, type ReportInput, VERSION } from "../../src/core/index.ts";
import { contentId } from "../../src/core/text/hash.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";

interface GoldSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
// biome-ignore lint/suspicious/noExplicitAny: the gold's own form is described in its story folder, not here
type Gold = any;

/** The record of a story's gold; `folder` holds the reports, `goldFile` the gold. */
export function recordOfGold(
  folder: string,
  goldFile: string,
): { record: ReadoutRecord; inputs: ReportInput[] } {
  const gold: Gold = JSON.parse(readFileSync(goldFile, "utf8"));
  const { inputs, parties, codebook } = readInputs([folder]);
  const idOf = new Map<string, string>();
  const reports = inputs.map((input) => {
    const { text, publisher = null, url = null, published = null } = input;
    const id = contentId("r", text, publisher, url, published);
    for (const [key, file] of Object.entries(gold.files))
      if (input.file.endsWith(file as string)) idOf.set(key, id);
    const first = /\S[^\n]*/.exec(text)!;
    return {
      id,
      file: input.file,
      url,
      publisher,
      headline: first[0].trim(),
      byline: null,
      agencies: input.agency ? [input.agency] : [],
      published,
      language: "en",
      complete: true,
      revises: null,
      text,
      zones: [
        { kind: "headline" as const, start: first.index, end: first.index + first[0].trimEnd().length },
      ],
    };
  });
  const cite = (s: GoldSpan): Citation => ({
    report: idOf.get(s.file)!,
    start: s.start,
    end: s.end,
    exact: s.text,
  });
  const cites = (list: readonly GoldSpan[]) => list.map(cite);
  const partyId = (name: string | null) =>
    parties?.find((p) => p.name === name || p.aliases.includes(name ?? ""))?.id ?? null;
  const origins = reports.map((r) => ({
    id: contentId("o", r.id),
    reports: [r.id],
    named: r.agencies[0] ?? null,
  }));
  const originsOf = (list: readonly Citation[]) =>
    origins.filter((o) => list.some((c) => o.reports.includes(c.report))).map((o) => o.id);
  const grounded = (evidence: Citation[]) => ({ evidence, origins: originsOf(evidence), rule: "gold" });

  const named = [...gold.people, ...gold.roles];
  const entityId = (name: string) => contentId("e", name);
  const entities = named.map((p: Gold) => ({
    id: entityId(p.name),
    kind: gold.people.includes(p) ? ("person" as const) : ("group" as const),
    name: p.name,
    aliases: p.mentions ?? [],
    party: partyId(p.party),
    roles: p.role ? [{ text: p.role, evidence: [] }] : [],
    mentions: reports.flatMap((r) =>
      (p.mentions ?? []).slice(0, 1).flatMap((m: string) => {
        const start = r.text.indexOf(m);
        return start < 0 ? [] : [{ report: r.id, start, end: start + m.length, exact: m }];
      }),
    ),
    rule: "gold",
  }));
  const speakerOf = (name: string | null) => (name === null ? null : entityId(name));
  const sideOf = (name: string | null) => partyId(named.find((p: Gold) => p.name === name)?.party ?? null);
  const quotation = (s: GoldSpan & { speaker: string | null }, type: "direct" | "indirect") => {
    const content = cite(
      type === "direct" ? { ...s, start: s.start + 1, end: s.end - 1, text: s.text.slice(1, -1) } : s,
    );
    return {
      id: contentId("q", content),
      report: content.report,
      type,
      content: [content],
      cue: null,
      source: null,
      speaker: speakerOf(s.speaker),
      speakers_joint: [],
      speaks_for: sideOf(s.speaker),
      channel: null,
      chain: [],
      act: "asserts" as const,
      rule: "gold",
    };
  };
  const record: ReadoutRecord = {
    schema: "readout/1",
    offsets: "utf-16",
    engine: { name: "readout", version: VERSION, knowledge: "gold" },
    codebook: {
      name: codebook?.name ?? "",
      issues: (codebook?.issues ?? []).map(({ code, name }) => ({ code, name })),
    },
    reports,
    entities,
    parties: parties ?? [],
    quotations: [
      ...gold.quotes.filter((q: Gold) => q.speaker && !q.nested).map((q: Gold) => quotation(q, "direct")),
      ...gold.indirect.map((q: Gold) => quotation(q, "indirect")),
    ],
    utterances: gold.utterances.map((u: Gold) => ({
      id: contentId("u", u.id),
      speaker: speakerOf(u.speaker),
      gist: u.gist,
      renderings: u.members.map((m: Gold) => ({
        quotation: contentId("q", cite(m)),
        citation: cite(m),
        difference: m.difference,
        edits: (m.edits ?? []).map((kind: string) => ({
          kind,
          from: u.members[0].text.split(" ")[1],
          to: m.text.split(" ")[1] ?? "",
        })),
        rule: "gold",
      })),
      origins: originsOf(cites(u.members)),
      rule: "gold",
    })),
    passages: gold.twins.map((t: Gold) => ({
      a: cite(t.a),
      b: cite(t.b),
      kind: "reworded" as const,
      similarity: 0.8,
      rule: "gold",
    })),
    dependence: gold.dependence.map((d: Gold) => ({
      a: idOf.get(d.a)!,
      b: idOf.get(d.b)!,
      relation: d.relation ?? "unknown",
      direction: d.direction ?? "unknown",
      share: 0.5,
      evidence: [d.why],
      rule: "gold",
    })),
    origins,
    disputes: gold.disputes.map((d: Gold) => ({
      id: contentId("d", d.id),
      about: d.claim,
      readings: grouped([...d.asserted, ...d.disputed] as Gold[], (r) => `${r.by}/${r.how}`).map((list) => ({
        by: partyId(list![0].by),
        stance: list![0].how,
        evidence: cites(list!),
        origins: originsOf(cites(list!)),
      })),
      rule: "gold",
    })),
    facts: gold.facts.map((f: Gold) => {
      const values = grouped(f.values as Gold[], (v) => String(v.value));
      return {
        id: contentId("f", f.about),
        slot: f.slot,
        about: f.about,
        agree: values.length === 1,
        tolerance: "",
        values: values.map((list) => ({
          value: list![0].value,
          text: list![0].text,
          evidence: cites(list!),
          origins: originsOf(cites(list!)),
        })),
        rule: "gold",
      };
    }),
    positions: gold.positions.map((p: Gold) => ({
      id: contentId("p", p),
      party: partyId(p.party) ?? p.party,
      issue: p.issue,
      stance: p.stance,
      firmness: null,
      object: p.object ?? "",
      statements: [],
      ...grounded(cites(p.evidence)),
    })),
    texts: gold.texts.map((t: Gold) => ({
      id: contentId("t", t.id),
      name: t.name,
      kind: t.kind,
      ...grounded(cites(t.evidence)),
    })),
    events: gold.events.map((e: Gold) => ({
      id: contentId("v", e.id),
      kind: e.who.length > 1 ? ("meeting" as const) : ("other" as const),
      what: e.what,
      status: Array.isArray(e.status) ? e.status[0] : e.status,
      when: { text: null, value: e.date ?? null, anchor: "none" as const },
      where: e.where ?? null,
      participants: e.who.map((name: string) => ({
        entity: entityId(name),
        reports: e.evidence.map((s: GoldSpan) => idOf.get(s.file)),
      })),
      ...grounded(cites(e.evidence)),
    })),
    omissions: (gold.omissions ?? []).map((o: Gold) => ({
      report: idOf.get(o.file)!,
      missing: contentId("v", "E1"),
      why: o.missing,
      rule: "gold",
    })),
    notes: [{ code: "gold", message: "made by hand", report: null }],
  };
  return { record, inputs };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
