// The dependence graph as a drawing; the table beside it says the same in words.
import { useMemo } from "preact/hooks";
import { count } from "../core/render/count.ts";
import { edgePath, layOut } from "./graph.ts";
import { rowAddress, useStory, viewAddress } from "./story.tsx";

const RADIUS = 15;

/** The drawing: lanes are origins, arrows lead from a source to what copies it, dashes join reports with a common source. */
export function DependenceGraph(props: { most?: number }) {
  const story = useStory();
  const { index } = story;
  const g = useMemo(() => layOut(index, props.most), [index, props.most]);
  return (
    <figure class="graph">
      <svg
        viewBox={`0 0 ${g.width} ${g.height}`}
        width={g.width}
        height={g.height}
        role="group"
        aria-label={`Who depends on whom: ${count(g.lanes.length, "lane")}, one for each origin, in order of time`}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0L8 4L0 8z" class="arrow" />
          </marker>
        </defs>
        {g.lanes.map((l, i) => (
          <g key={l.y}>
            <rect
              x="0"
              y={l.y}
              width={g.width}
              height={l.height}
              class={i % 2 === 0 ? "lane" : "lane even"}
            />
            {l.named !== null && (
              <text x="6" y={l.y + 12} class="lane-name">
                {l.named}
              </text>
            )}
          </g>
        ))}
        {g.edges.map((e) => (
          <a
            key={`${e.row.a} ${e.row.b}`}
            href={viewAddress(story, "side-by-side", { a: e.row.a, b: e.row.b })}
            aria-label={`${index.siglum(e.from.report)} and ${index.siglum(e.to.report)}: ${e.row.relation}`}
          >
            <path
              d={edgePath(e, RADIUS)}
              class={`edge edge-${e.row.relation}`}
              {...(e.directed ? { "marker-end": "url(#arrow)" } : {})}
            >
              <title>{`${e.row.relation}, ${Math.round(e.row.share * 100)} % shared`}</title>
            </path>
          </a>
        ))}
        {g.nodes.map((n) => (
          <a
            key={n.report}
            href={rowAddress(story, n.report)}
            aria-label={`${index.siglum(n.report)}, ${index.outlet(n.report)}`}
          >
            <rect
              x={n.x - RADIUS * 1.5}
              y={n.y - RADIUS * 0.75}
              width={RADIUS * 3}
              height={RADIUS * 1.5}
              rx="3"
              class="node"
            />
            <text x={n.x} y={n.y + 4} class="node-name">
              {index.siglum(n.report)}
            </text>
            <title>{index.outlet(n.report)}</title>
          </a>
        ))}
      </svg>
      {g.left > 0 && <figcaption class="also">{count(g.left, "more report")} not drawn</figcaption>}
    </figure>
  );
}
