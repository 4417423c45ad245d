// What changed from one record to another, as readable stories.
import { describe, expect, test } from "vitest";
import {
  assemble,
  canonicalJson,
  findChanges,
  plainLook,
  type ReadoutRecord,
  type ReportInput,
  readReport,
  renderChanges,
  renderView,
  rowId,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { EXAMPLE } from "../stories/stories.ts";

const syntax = shippedSyntax();
const recordOf = (...inputs: ReportInput[]): ReadoutRecord =>
  assemble(
    inputs.map((i) => readReport(i, { syntax })),
    {},
  );
const report = (file: string, text: string, more: Partial<ReportInput> = {}): ReportInput => ({
  file,
  text,
  publisher: file.replace(".txt", ""),
  published: "2026-03-09",
  ...more,
});
const kinds = (older: ReadoutRecord, newer: ReadoutRecord) =>
  findChanges(older, newer).rows.map((r) => [r.kind, r.list, r.evidence[0]?.exact]);

const HERALD = report(
  "Herald.txt",
  "Ferry talks end\n\nThe ferry talks lasted nine hours. “We will not sign a paper that ends the night service,” said Anna Berg, the chair of the Harbour Union.\n",
);

describe("one more report", () => {
  const { inputs, parties, codebook } = readInputs([EXAMPLE]);
  const options = { ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) };
  const read = inputs.map((i) => readReport(i, { syntax }));
  const full = assemble(read, options);

  test.each(read.map((r) => [r.report.file, r] as const))(
    "%s: its rows are new and no others",
    (_file, added) => {
      const less = assemble(
        read.filter((r) => r !== added),
        options,
      );
      const changes = findChanges(less, full);
      expect(changes.reports).toEqual([{ kind: "new", report: added.report.id, was: null }]);
      const fresh = changes.rows.filter((r) => r.kind === "new");
      expect(fresh.length).toBeGreaterThan(0);
      for (const row of fresh) {
        const reports = [...new Set(row.evidence.map((c) => c.report))];
        // What a report has not is shown in the words of those that have it.
        const own = row.list === "omissions" && row.row!.startsWith(added.report.id);
        if (!own) expect([row.what, ...reports]).toEqual([row.what, added.report.id]);
      }
      const listed = new Set(fresh.map((r) => r.row));
      for (const p of full.passages)
        if ([p.a.report, p.b.report].includes(added.report.id))
          expect(listed).toContain(rowId("passages", p));
      for (const o of full.omissions)
        if (o.report === added.report.id) expect(listed).toContain(rowId("omissions", o));
      for (const d of full.dependence)
        if (d.relation !== "independent" && [d.a, d.b].includes(added.report.id))
          expect(listed).toContain(rowId("dependence", d));
      expect(changes.rows.filter((r) => r.kind === "withdrawn")).toEqual([]);
      // Every row that cites the new report alone is told of, once.
      const told = new Set(changes.rows.map((r) => r.row));
      for (const p of full.positions)
        if (p.evidence.every((c) => c.report === added.report.id)) expect(told).toContain(p.id);
      // And the way back withdraws what came.
      const back = findChanges(full, less);
      expect(back.rows.filter((r) => r.kind === "new")).toEqual([]);
      const withdrawn = new Set(back.rows.filter((r) => r.kind === "withdrawn").map((r) => r.was));
      for (const row of fresh) expect(withdrawn).toContain(row.row);
    },
  );

  test("the same record has no changes, and none are printed", () => {
    const changes = findChanges(full, full);
    expect(changes.rows).toEqual([]);
    expect(changes.reports).toEqual([]);
    expect(renderChanges(changes, full, full, plainLook())).toBe("Nothing changed.\n");
  });

  test("every row of the text has an outlet and words", () => {
    const less = assemble(read.slice(1), options);
    const text = renderChanges(findChanges(less, full), less, full, plainLook(90));
    expect(text).toMatch(/^REPORTS\n {2}- new: /);
    expect(text).toMatch(/\nNEW {2}\d+\n {2}Statements\n {4}- .+\n {8}".+ *\[?/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("the order of the rows is the same on every run", () => {
    const less = assemble(read.slice(1), options);
    expect(canonicalJson(findChanges(less, full))).toBe(canonicalJson(findChanges(less, full)));
  });
});

describe("how two reports stand to one another", () => {
  const long = (n: number) =>
    `The harbour board met the ferry crews on Monday for the ${n}th time this year. It offered a night bonus of forty crowns and two free Sundays a month. The crews want sixty crowns and every second Sunday. A vote is to be held in all nine ports before Easter, and its result binds both sides.`;
  const agency = report("Wire.txt", `Crews reject offer\n\n${long(4)}\n`, { published: "2026-03-08" });
  const own = report(
    "Gazette.txt",
    "Crews reject offer\n\nNobody in the harbour wanted to speak of the offer on Monday. The ferries ran late. A cat slept on the mooring ropes while the crews counted votes.\n",
  );
  const copied = { ...own, text: `Crews reject offer\n\n${long(4)}\n` };

  test("a newer version that copies another report is told of, with the words that they share", () => {
    const changes = findChanges(recordOf(agency, own), recordOf(agency, copied));
    const rows = changes.rows.filter((r) => r.list === "dependence" || r.list === "passages");
    expect(rows.map((r) => [r.kind, r.list, r.what])).toContainEqual([
      "new",
      "dependence",
      "one of Wire and Gazette copies the other",
    ]);
    expect(rows.some((r) => r.list === "passages" && r.kind === "new")).toBe(true);
    const back = findChanges(recordOf(agency, copied), recordOf(agency, own)).rows;
    expect(back.map((r) => [r.kind, r.list, r.what])).toContainEqual([
      "withdrawn",
      "dependence",
      "one of Wire and Gazette copies the other",
    ]);
  });

  test("what is judged otherwise without a new report is only read differently", () => {
    const record = recordOf(agency, copied);
    const other = {
      ...record,
      dependence: record.dependence.map((d) => ({ ...d, relation: "unknown" as const })),
    };
    const rows = findChanges(record, other).rows;
    expect(rows).toMatchObject([{ kind: "reread", list: "dependence", from: "copies", to: "unknown" }]);
    expect(renderChanges(findChanges(record, other), record, other, plainLook())).toMatch(
      /copies ->\s+unknown/,
    );
  });
});

describe("versions of a report", () => {
  const changed = (from: string, to: string, more: Partial<ReportInput> = {}) =>
    recordOf({ ...HERALD, text: HERALD.text.replace(from, to), ...more });

  test("changed words are reworded, with what they were", () => {
    const changes = findChanges(recordOf(HERALD), changed("We will not sign", "We will sign"));
    expect(changes.reports).toMatchObject([{ kind: "revised" }]);
    expect(changes.rows.filter((r) => r.list === "statements")).toMatchObject([
      {
        kind: "reworded",
        from: "We will not sign a paper that ends the night service",
        to: "We will sign a paper that ends the night service",
      },
    ]);
  });

  test("a new sentence before the words changes nothing but its own row", () => {
    const more = changed("The ferry talks", "It rained in the harbour. The ferry talks");
    expect(kinds(recordOf(HERALD), more).filter(([, list]) => list === "statements")).toEqual([]);
  });

  test("a version that says whom it revises is found under another name and beside the old one", () => {
    const [old] = recordOf(HERALD).reports;
    const second = report("Herald-2.txt", HERALD.text.replace("a paper", "any paper"), {
      publisher: "Herald",
      revises: old!.id,
    });
    const changes = findChanges(recordOf(HERALD), recordOf(HERALD, second));
    expect(changes.reports).toMatchObject([{ kind: "revised", was: old!.id }]);
    expect(changes.rows.filter((r) => r.list === "statements" && r.kind === "new")).toEqual([]);
    expect(changes.rows.filter((r) => r.kind === "reworded")).toMatchObject([
      { list: "statements", to: "We will not sign any paper that ends the night service" },
    ]);
  });

  test("a record of both versions says what became of quotations, amounts and times", () => {
    const text = (took: string, left: string, more = "") =>
      `Ferry talks\n\nThe ferry talks took ${took} on 3 May 2031.${more} “We will ${left} a paper that ends the night service,” Anna Berg said.`;
    const first = report("Herald.txt", text("nine hours", "not sign"), { publisher: "Herald" });
    const old = recordOf(first);
    const second = report("Herald-2.txt", text("eleven hours", "sign", " Some 40 people stood outside."), {
      publisher: "Herald",
      revises: old.reports[0]!.id,
    });
    expect(old.revisions).toBeUndefined();
    const both = recordOf(first, second);
    const [revision] = both.revisions!;
    expect(revision!.was).toBe(old.reports[0]!.id);
    expect(revision!.changes.map((c) => [c.list, c.kind, c.from?.exact, c.to?.exact])).toEqual([
      [
        "quotations",
        "reworded",
        "We will not sign a paper that ends the night service,",
        "We will sign a paper that ends the night service,",
      ],
      ["facts", "reworded", "nine hours", "eleven hours"],
      ["facts", "new", undefined, "40 people"],
    ]);
    expect(renderView(both, "reports", plainLook(200))).toMatch(
      /WHAT NEWER VERSIONS CHANGED\n.*\n.*reworded: "We will not sign/,
    );
    expect(canonicalJson(recordOf(second, first))).toBe(canonicalJson(both));
  });

  test("the same text under corrected metadata changes no row", () => {
    const changes = findChanges(recordOf(HERALD), recordOf({ ...HERALD, published: "2026-03-10" }));
    expect(changes.rows.filter((r) => r.kind === "new" || r.kind === "withdrawn")).toEqual([]);
  });
});

describe("rows that stay", () => {
  test("a report that repeats the words adds support and nothing new", () => {
    const post = report(
      "Post.txt",
      "No deal on ferries\n\n“We will not sign a paper that ends the night service,” said Anna Berg, the chair of the Harbour Union.\n",
    );
    const statements = kinds(recordOf(HERALD), recordOf(HERALD, post)).filter(([, l]) => l === "statements");
    expect(statements.map(([kind]) => kind)).toEqual(["support"]);
  });

  test("a report that clashes makes a fact newly disputed", () => {
    const same = report("Post.txt", "No deal\n\nThe ferry talks lasted nine hours, officials said.\n");
    const other = report("Echo.txt", "No deal\n\nThe ferry talks lasted six hours, officials said.\n");
    const found = kinds(recordOf(HERALD, same), recordOf(HERALD, same, other));
    expect(found.filter(([, list]) => list === "facts").map(([kind]) => kind)).toContain("newly-disputed");
  });

  test("two origins that turn out to be one", () => {
    const full = recordOf(HERALD, report("Post.txt", HERALD.text.replace("end", "ended"), {}));
    const apart: ReadoutRecord = {
      ...full,
      origins: full.reports.map((r, i) => ({ id: `o-${i}`, reports: [r.id], named: null })),
    };
    const together: ReadoutRecord = {
      ...full,
      origins: [{ id: "o", reports: full.reports.map((r) => r.id), named: null }],
    };
    const rows = findChanges(apart, together).rows;
    expect(new Set(rows.map((r) => r.kind))).toEqual(new Set(["newly-of-one-origin"]));
    expect(rows[0]).toMatchObject({ from: "2 reports, 2 origins", to: "2 reports, 1 origin" });
  });

  test("a party that takes another stance has moved", () => {
    const base = recordOf(HERALD);
    const cited = base.quotations[0]!.content;
    const later = recordOf(HERALD, report("Post.txt", "Late\n\n“We can sign,” said Anna Berg.\n"));
    const words = later.quotations.find((q) => q.report !== base.reports[0]!.id)!.content;
    const position = (id: string, stance: "supports" | "opposes", evidence: typeof cited) => ({
      id,
      party: "union",
      issue: "night",
      stance,
      firmness: null,
      object: evidence[0]!.exact,
      statements: [],
      evidence,
      origins: [],
      rule: "test",
    });
    const changes = findChanges(
      { ...base, positions: [position("pos-1", "opposes", cited)] },
      {
        ...later,
        positions: [position("pos-1", "opposes", cited), position("pos-2", "supports", words)],
      },
    );
    expect(changes.rows.filter((r) => r.list === "positions")).toMatchObject([
      { kind: "moved", row: "pos-2", from: "opposes", to: "supports" },
    ]);
  });
});
