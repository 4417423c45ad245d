// Two graphs of a record in GraphML: reports and what they depend on; parties and the issues they speak to.
import type { ReadoutRecord } from "../model/record.ts";
import { indexRecord } from "../render/index-record.ts";
import { element, lines, type Xml, xmlDocument } from "./xml.ts";

type Value = string | number | boolean | null;
type GraphMlType = "string" | "int" | "double" | "boolean";

interface Item {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}
interface Edge extends Item {
  readonly source: string;
  readonly target: string;
}
interface Attributes {
  readonly node: Readonly<Record<string, GraphMlType>>;
  readonly edge: Readonly<Record<string, GraphMlType>>;
}

function graphml(
  id: string,
  directed: boolean,
  attributes: Attributes,
  nodes: readonly Item[],
  edges: readonly Edge[],
): string {
  const keys = (["node", "edge"] as const).flatMap((of) =>
    Object.entries(attributes[of]).map(([name, type]) =>
      element("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type }),
    ),
  );
  const data = (of: string, item: Item): Xml[] =>
    Object.entries(item.values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => element("data", { key: `${of}-${name}` }, String(value)));
  const graph = element(
    "graph",
    { id, edgedefault: directed ? "directed" : "undirected" },
    lines([
      ...nodes.map((n) => element("node", { id: n.id }, data("node", n))),
      ...edges.map((e) => element("edge", { id: e.id, source: e.source, target: e.target }, data("edge", e))),
    ]),
  );
  return xmlDocument(
    element(
      "graphml",
      {
        xmlns: "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      },
      lines([...keys, graph]),
    ),
  );
}

/**
 * Reports as nodes, with the origin that each counts as; an arc from a report to the one that it copies, and one with
 * `symmetric` true between two that share a source. Independent and unknown pairs have none.
 */
export function dependenceGraph(record: ReadoutRecord): string {
  const index = indexRecord(record);
  const originOf = new Map(record.origins.flatMap((o) => o.reports.map((r) => [r, o] as const)));
  const nodes = index.reports.map((r) => ({
    id: r.id,
    values: {
      label: index.siglum(r.id),
      outlet: index.outlet(r.id),
      published: r.published,
      origin: originOf.get(r.id)?.id ?? null,
      agency: originOf.get(r.id)?.named ?? null,
    },
  }));
  const edges = record.dependence
    .filter((d) => d.relation === "copies" || d.relation === "common-source")
    .map((d) => {
      const [from, to] = d.direction === "b-from-a" ? [d.b, d.a] : [d.a, d.b];
      return {
        id: `${d.a}_${d.b}`,
        source: from,
        target: to,
        values: {
          relation: d.relation,
          symmetric: d.relation === "common-source" || d.direction === "unknown",
          share: d.share,
          evidence: d.evidence.join("; "),
          rule: d.rule,
        },
      };
    });
  return graphml(
    "dependence",
    true,
    {
      node: { label: "string", outlet: "string", published: "string", origin: "string", agency: "string" },
      edge: {
        relation: "string",
        symmetric: "boolean",
        share: "double",
        evidence: "string",
        rule: "string",
      },
    },
    nodes,
    edges,
  );
}

/** Parties and issues as nodes of two kinds, an edge for each position with its stance and how many reports and origins stand behind it. */
export function positionsGraph(record: ReadoutRecord): string {
  const index = indexRecord(record);
  const parties = new Set(record.positions.map((p) => p.party));
  const issues = new Set(record.positions.map((p) => p.issue));
  const nodes = [
    ...[...parties].sort().map((id) => ({
      id: `party-${id}`,
      values: { label: index.name(id) ?? id, kind: "party", bipartite: 0 },
    })),
    ...[...issues].sort().map((code) => ({
      id: `issue-${code}`,
      values: { label: index.issue(code), kind: "issue", bipartite: 1 },
    })),
  ];
  const edges = record.positions.map((p) => ({
    id: p.id,
    source: `party-${p.party}`,
    target: `issue-${p.issue}`,
    values: {
      stance: p.stance,
      sign: p.stance === "supports" ? 1 : p.stance === "opposes" ? -1 : 0,
      firmness: p.firmness,
      weight: new Set(p.evidence.map((c) => c.report)).size,
      origins: p.origins.length,
      object: p.object === "" ? null : p.object,
    },
  }));
  return graphml(
    "positions",
    false,
    {
      node: { label: "string", kind: "string", bipartite: "int" },
      edge: {
        stance: "string",
        sign: "int",
        firmness: "string",
        weight: "int",
        origins: "int",
        object: "string",
      },
    },
    nodes,
    edges,
  );
}
