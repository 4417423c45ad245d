// What became of the quotations, numbers and times of an article in its newer version, where a record holds both.
import type { ReadReport } from "../model/annotation.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Revision, RevisionChange } from "../model/record.ts";
import type { Citation, Span } from "../model/span.ts";
import { cite } from "../text/cite.ts";
import { byCodeUnit, foldedWords } from "../text/normalise.ts";
import { findVersions, type Version } from "./changes/versions.ts";

/** A piece of a report that is held against its newer version: words, and what is the same in both where the words are not. */
interface Piece {
  readonly citation: Citation;
  /** Pieces of two kinds are never versions of one another: "people" and "hour". */
  readonly kind: string;
}

/** The revisions among the reports, sorted by id of the newer version. */
export function findRevisions(reports: readonly ReadReport[], comparison: Comparison): Revision[] {
  const byId = new Map(reports.map((r) => [r.report.id, r]));
  return reports
    .flatMap((read) => {
      const was = byId.get(read.report.revises ?? "");
      const [version] = was ? findVersions([was.report], [read.report]) : [];
      if (!was || !version) return [];
      const changes = [
        ...changesOf("quotations", quotationsOf(was, comparison), quotationsOf(read, comparison), version),
        ...changesOf("facts", factsOf(was), factsOf(read), version),
      ];
      return [{ report: read.report.id, was: was.report.id, changes }];
    })
    .sort((a, b) => byCodeUnit(a.report, b.report));
}

function quotationsOf({ report }: ReadReport, comparison: Comparison): Piece[] {
  return comparison.quotations
    .filter((q) => q.report === report.id)
    .flatMap((q) => q.content.map((citation) => ({ citation, kind: "" })));
}

/** Times, and amounts with what they count; a span of time is both and counts once. */
function factsOf({ report, annotation }: ReadReport): Piece[] {
  const piece = ({ start, end }: Span, kind: string) => ({ citation: cite(report, start, end), kind });
  return [
    ...annotation.times.map((t) => piece(t, `time ${t.type}`)),
    ...annotation.quantities
      .filter((q) => !annotation.times.some((t) => t.start < q.end && t.end > q.start))
      .map((q) => piece(q, q.unit)),
  ];
}

/** Each older piece with the newer one that stands in its place, or near it and of its kind; what is left came or went. */
function changesOf(
  list: RevisionChange["list"],
  older: readonly Piece[],
  newer: readonly Piece[],
  { place, new: report, around }: Version,
): RevisionChange[] {
  const left = new Set(newer);
  const take = (near: Span | null, fits: (piece: Piece) => boolean) => {
    const found =
      near && [...left].find((p) => p.citation.start < near.end && p.citation.end > near.start && fits(p));
    if (found) left.delete(found);
    return found || null;
  };
  const same = (a: Citation, b: Citation) =>
    foldedWords(a.exact).join(" ") === foldedWords(b.exact).join(" ");
  const changes: RevisionChange[] = [];
  const moved: Piece[] = [];
  for (const piece of older) {
    const found = take(place(piece.citation), (p) => p.kind === piece.kind);
    if (!found) moved.push(piece);
    else if (!same(piece.citation, found.citation))
      changes.push({ list, kind: "reworded", from: piece.citation, to: found.citation });
  }
  for (const piece of moved) {
    const found = take(around(piece.citation), (p) => p.kind === piece.kind);
    if (found && same(piece.citation, found.citation)) continue;
    changes.push({
      list,
      kind: found ? "reworded" : "withdrawn",
      from: piece.citation,
      to: found?.citation ?? null,
    });
  }
  for (const piece of left) changes.push({ list, kind: "new", from: null, to: piece.citation });
  const at = (c: RevisionChange) => c.to?.start ?? report.text.length + c.from!.start;
  return changes.sort((a, b) => at(a) - at(b) || byCodeUnit(a.kind, b.kind));
}
