// Where the dependence graph puts its reports: a lane for each origin, time from left to right. The same record, the same picture.
import type { Dependence } from "../core/model/record.ts";
import type { RecordIndex } from "../core/render/index-record.ts";

/** A report in the graph; x and y are those of its centre, in px. */
export interface GraphNode {
  readonly report: string;
  readonly x: number;
  readonly y: number;
}
/** A pair that is not independent, drawn from the source to the copy where that is known. */
export interface GraphEdge {
  readonly row: Dependence;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly directed: boolean;
}
/** Sizes are px. */
export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly y: number; readonly height: number; readonly named: string | null }[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Reports that are not drawn: origins of one report each, beyond those that fit. */
  readonly left: number;
}

const STEP_X = 84;
const STEP_Y = 44;
const MARGIN = 44;
/** Nodes that can still be told apart on one screen. */
const MOST_NODES = 40;

/** The layout of the record's dependence: lanes of several reports first, then those that stand alone while there is room. */
export function layOut(index: RecordIndex, most = MOST_NODES): Graph {
  const place = new Map(index.reports.map((r, i) => [r.id, i]));
  const groups = index.record.origins
    .map((o) => ({
      named: o.named,
      reports: [...o.reports].filter((r) => place.has(r)).sort((a, b) => place.get(a)! - place.get(b)!),
    }))
    .filter((g) => g.reports.length > 0)
    .sort(
      (a, b) => b.reports.length - a.reports.length || place.get(a.reports[0]!)! - place.get(b.reports[0]!)!,
    );
  const drawn: typeof groups = [];
  let room = most;
  let left = 0;
  for (const g of groups) {
    const reports = g.reports.slice(0, Math.max(0, room));
    if (reports.length > 0) drawn.push({ ...g, reports });
    left += g.reports.length - reports.length;
    room -= reports.length;
  }
  // A column for each moment that is drawn: equal steps read better than true distances, which heap up at news hours.
  const columns = [...new Set(drawn.flatMap((g) => g.reports))].sort((a, b) => place.get(a)! - place.get(b)!);
  const column = new Map(columns.map((r, i) => [r, i]));
  const nodes = new Map<string, GraphNode>();
  let y = MARGIN / 2;
  const lanes = drawn.map((g) => {
    // Arcs of a lane with many reports need more height.
    const height = g.reports.length > 1 ? STEP_Y * 1.6 : STEP_Y;
    g.reports.forEach((report) => {
      nodes.set(report, { report, x: MARGIN + column.get(report)! * STEP_X, y: y + height - STEP_Y / 2 });
    });
    const lane = { y, height, named: g.named };
    y += height;
    return lane;
  });
  const edges = index.record.dependence.flatMap((row): GraphEdge[] => {
    if (row.relation === "independent" || row.relation === "unknown") return [];
    const [a, b] = [nodes.get(row.a), nodes.get(row.b)];
    if (!a || !b) return [];
    const turned = row.direction === "a-from-b";
    const directed = row.relation === "copies" && row.direction !== "unknown";
    return [{ row, from: turned ? b : a, to: turned ? a : b, directed }];
  });
  return {
    width: MARGIN * 2 + Math.max(0, columns.length - 1) * STEP_X,
    height: y + MARGIN / 2,
    lanes,
    nodes: [...nodes.values()],
    edges,
    left,
  };
}

/** The path of an edge: an arc above the nodes of one lane, a line between lanes; it ends at the rim of the node. */
export function edgePath(e: GraphEdge, radius: number): string {
  const { from, to } = e;
  if (from.y === to.y) {
    const bow = Math.min(34, 12 + Math.abs(to.x - from.x) / 8);
    const lift = radius * 0.8;
    return `M${from.x} ${from.y - lift}Q${(from.x + to.x) / 2} ${from.y - lift - bow} ${to.x} ${to.y - lift}`;
  }
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (n: number) => Math.round(n * 10) / 10;
  return `M${at(from.x + ux * radius)} ${at(from.y + uy * radius)}L${at(to.x - ux * (radius + 2))} ${at(to.y - uy * (radius + 2))}`;
}
