// The record as schema.org JSON-LD: reports as NewsArticle, what was said as Quotation, what is disputed as Claim.
import type { Entity, Party, ReadoutRecord } from "../model/record.ts";
import type { Citation } from "../model/span.ts";

/** An IRI for a row or report: fragments of the page that shows them. */
function iri(id: string): string {
  return `urn:readout:${id}`;
}

/**
 * The graph of a record for `<script type="application/ld+json">`: an object to be written by JSON.stringify, with `<` escaped by
 * whoever puts it into HTML. No body of a report is in it; no claim has a rating, because the record judges none.
 */
export function schemaOrg(record: ReadoutRecord): Record<string, unknown> {
  const actors = new Map<string, Entity | Party>(
    [...record.parties, ...record.entities].map((e) => [e.id, e]),
  );
  const used = new Set<string>();
  const actor = (id: string | null) => {
    if (id === null || !actors.has(id)) return {};
    used.add(id);
    return { creator: { "@id": iri(id) } };
  };
  const articles = record.reports.map((r) => ({
    "@id": iri(r.id),
    "@type": "NewsArticle",
    headline: r.headline ?? r.file,
    inLanguage: r.language,
    ...(r.publisher === null ? {} : { publisher: { "@type": "Organization", name: r.publisher } }),
    ...(r.published === null ? {} : { datePublished: r.published }),
    ...(r.url === null ? {} : { url: r.url }),
    ...(r.byline === null ? {} : { author: { "@type": "Person", name: r.byline } }),
    ...(r.agencies.length === 0 ? {} : { creditText: r.agencies.join(", ") }),
  }));
  const quotations = record.quotations.map((q) => ({
    "@id": iri(q.id),
    "@type": "Quotation",
    text: q.content.map((c) => c.exact).join(" […] "),
    isPartOf: { "@id": iri(q.report) },
    ...actor(q.speaker),
  }));
  const claims = record.disputes.flatMap((d) =>
    d.readings.map((r, i) => ({
      "@id": iri(`${d.id}-${i + 1}`),
      "@type": "Claim",
      name: `${r.stance}: ${d.about}`,
      text: r.evidence[0]?.exact ?? d.about,
      appearance: reportsOf(r.evidence).map((id) => ({ "@id": iri(id) })),
      ...actor(r.by),
    })),
  );
  const named = [...used].sort().map((id) => {
    const made = actors.get(id)!;
    return { "@id": iri(id), "@type": typeOf(made), name: made.name };
  });
  return { "@context": "https://schema.org", "@graph": [...articles, ...named, ...quotations, ...claims] };
}

function typeOf(e: Entity | Party): string {
  const types: Readonly<Record<string, string>> = { person: "Person", place: "Place", state: "Country" };
  return types[e.kind] ?? "Organization";
}

function reportsOf(evidence: readonly Citation[]): string[] {
  return [...new Set(evidence.map((c) => c.report))];
}
