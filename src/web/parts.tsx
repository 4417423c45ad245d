// What rows are made of: the words as a link to their place, who stands behind them, labels, the state of a row.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { RowState } from "../core/model/review.ts";
import type { Citation } from "../core/model/span.ts";
import { count } from "../core/render/count.ts";
import { SHAKEN } from "../core/render/decided.ts";
import { mostTelling } from "../core/render/order-rows.ts";
import { writePlace } from "./address.ts";
import { LIST_NAMES, rowsOf, stateOf } from "./rows.ts";
import { hereWith, rowAddress, useStory } from "./story.tsx";

/** The link that opens words in their report, beside the row. */
export function WordsLink(props: {
  c: Citation;
  row: string;
  class?: string;
  title?: string;
  children: ComponentChildren;
}) {
  const story = useStory();
  const { c, row } = props;
  return (
    <a
      class={props.class ?? "words"}
      href={hereWith(story, { words: writePlace(c), row })}
      data-words={writePlace(c)}
      title={props.title ?? `Open in ${story.index.outlet(c.report)}`}
    >
      {props.children}
    </a>
  );
}

/** The words of a citation in quotation marks, as a link that opens them. */
export function Words(props: { c: Citation; row: string; children?: ComponentChildren }) {
  return (
    <WordsLink c={props.c} row={props.row}>
      “<bdi>{props.children ?? props.c.exact.trim()}</bdi>”
    </WordsLink>
  );
}

/** The most telling words of a row's evidence; nothing of none. */
export function BestWords(props: { evidence: readonly Citation[]; row: string }) {
  const best = mostTelling(props.evidence);
  return best ? <Words c={best} row={props.row} /> : null;
}

/** Sigla that a row shows before it says how many more there are. */
const SIGLA = 8;

/** The sigla of a row's evidence, each a link to its words, and how many outlets and origins they are. */
export function Who(props: {
  evidence: readonly Citation[];
  row: string;
  origins?: readonly string[];
  /** Without the count of outlets and origins. */
  bare?: boolean;
}) {
  const { index } = useStory();
  const [all, setAll] = useState(false);
  const support = index.support(props.evidence, props.origins ?? []);
  const shown = all ? support.reports : support.reports.slice(0, SIGLA);
  const more = support.reports.length - shown.length;
  return (
    <span class="who">
      {shown.map((report) => (
        <span class="siglum-group" key={report}>
          {props.evidence
            .filter((c) => c.report === report)
            .slice(0, all ? undefined : 3)
            .map((c, i) => (
              <WordsLink c={c} row={props.row} class={i === 0 ? "siglum" : "siglum further"} key={i}>
                {i === 0 ? index.siglum(report) : `${i + 1}`}
              </WordsLink>
            ))}
        </span>
      ))}
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {`and ${more} more`}
        </button>
      )}
      {support.outlets > 1 && !props.bare && (
        <span class="count">{`${count(support.outlets, "outlet")}, ${count(support.origins, "origin")}`}</span>
      )}
    </span>
  );
}

/** The siglum of a report as a tag that leads to the report. */
export function Siglum(props: { report: string }) {
  const story = useStory();
  return (
    <a class="siglum" href={rowAddress(story, props.report)} title={story.index.outlet(props.report)}>
      {story.index.siglum(props.report)}
    </a>
  );
}

/** A small label of the machine's: a stance, a status, a kind. */
export function Label(props: { text: string; tone?: string | undefined }) {
  return <span class={`label ${props.tone ?? ""}`}>{props.text}</span>;
}

const STANCE_MARKS: Readonly<Record<string, string>> = {
  supports: "+",
  opposes: "−",
  mixed: "±",
  open: "○",
  asserts: "+",
  denies: "−",
  qualifies: "±",
  "leaves-open": "○",
  declines: "○",
};

/** The sign of a stance; it is read out as its word. */
export function StanceMark(props: { stance: string }) {
  return (
    <span class={`stance stance-${props.stance}`} role="img" aria-label={props.stance} title={props.stance}>
      {STANCE_MARKS[props.stance] ?? "?"}
    </span>
  );
}

/** A stance as its sign and its word. */
export function StanceLabel(props: { stance: string; text?: string }) {
  return (
    <span class={`label stance-label stance-${props.stance}`}>
      <span aria-hidden="true">{STANCE_MARKS[props.stance] ?? "?"}</span> {props.text ?? props.stance}
    </span>
  );
}

/** How a state is shown besides by colour. */
export const STATE_MARKS: Readonly<Record<RowState, string>> = {
  candidate: "·",
  accepted: "✓",
  rejected: "✕",
  corrected: "✎",
  added: "+",
};

/** The sign of a row's state, at its beginning; `unseen`: words that came after the decision. */
export function State(props: { row: string }) {
  const { index } = useStory();
  const row = rowsOf(index).get(props.row)?.row;
  const state = row ? stateOf(row) : "candidate";
  const unseen = row?.unseen ?? 0;
  return (
    <span class={`state state-${state}`} title={state}>
      <span aria-hidden="true">{STATE_MARKS[state]}</span>
      <span class="hidden">{`${state}: `}</span>
      {state !== "candidate" && unseen > 0 && (
        <span
          class="unseen"
          title={`${count(unseen, "citation")} came after it was decided`}
        >{`+${unseen}`}</span>
      )}
      {row?.shaken_by && (
        <span class="unseen" title={SHAKEN}>
          <span aria-hidden="true">?</span>
          <span class="hidden">{SHAKEN}: </span>
        </span>
      )}
    </span>
  );
}

/** The attributes of an element that is a row: keys and pointer act on it. */
export function rowAttributes(row: { readonly id: string; readonly state?: RowState }) {
  return { "data-row": row.id, "data-state": stateOf(row), tabIndex: -1 } as const;
}

/** What can be done with a row, shown where the row is pointed at or has the focus. */
export function Tools(props: { row: string; rule?: string; list?: boolean }) {
  const story = useStory();
  const { row } = props;
  const entry = rowsOf(story.index).get(row);
  const rule = props.rule ? `, found by the rule ${props.rule}` : "";
  const name = entry ? LIST_NAMES[entry.list] : "row";
  const button = (sign: string, what: string, act: () => void) => (
    <button type="button" class="tool" title={what} aria-label={what} onClick={act}>
      {sign}
    </button>
  );
  const state = entry ? stateOf(entry.row) : "candidate";
  const decide = (kind: "accept" | "reject") => {
    // What goes wrong is said by the story.
    story.decide({ kind, row }).catch(() => {});
  };
  return (
    <span class="tools">
      {story.canChange && entry && (
        <>
          {state !== "accepted" && button("✓", `Accept this ${name}`, () => decide("accept"))}
          {state !== "rejected" && button("✕", `Reject this ${name}`, () => decide("reject"))}
          {button("✎", `Edit this ${name}`, () => story.show({ kind: "edit", row }))}
          {button("…", `Comment on this ${name}`, () => story.show({ kind: "comment", row }))}
        </>
      )}
      <a class="tool" href={rowAddress(story, row)} title={`Link to this ${name}${rule}`}>
        <span aria-hidden="true">¶</span>
        <span class="hidden">{`Link to this ${name}`}</span>
      </a>
    </span>
  );
}
