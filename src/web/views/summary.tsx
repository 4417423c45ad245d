// The readout: the story on one screen. Who met, the texts, each side's words by issue, what is disputed, what depends on whom.
import type { ComponentChildren } from "preact";
import type { Position } from "../../core/model/record.ts";
import { count } from "../../core/render/count.ts";
import { formatTime } from "../../core/render/format-time.ts";
import type { RecordIndex } from "../../core/render/index-record.ts";
import {
  byChange,
  disputesInOrder,
  meaningOf,
  meetingsInOrder,
  mostTelling,
  partiesInOrder,
} from "../../core/render/order-rows.ts";
import { standsOn, titleOf } from "../../core/render/title.ts";
import { DependenceGraph } from "../graph-view.tsx";
import { Label, rowAttributes, StanceMark, State, Who, Words, WordsLink } from "../parts.tsx";
import { stateOf } from "../rows.ts";
import { useStory, viewAddress } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";
import { issuesInOrder } from "./positions.tsx";

/** Rows that a box of the summary shows. */
const FEW = 3;
/** Readings of a dispute that the summary shows. */
const SIDES = 6;
/** Parties and issues that the small matrix shows. */
const PARTIES = 6;
const ISSUES = 10;

/** The summary of the story. */
export function Summary() {
  const story = useStory();
  const { index } = story;
  const r = index.record;
  const kept = <T extends { readonly state?: "candidate" | "accepted" | "rejected" | "corrected" | "added" }>(
    rows: readonly T[],
  ) => rows.filter((x) => stateOf(x) !== "rejected");
  if (r.reports.length === 0)
    return (
      <>
        <ViewHead title={story.name} />
        <Nothing text="No reports yet. Paste one, drop files here, or choose them." />
        {story.canChange && (
          <button type="button" class="main" onClick={() => story.show({ kind: "add" })}>
            Add reports
          </button>
        )}
      </>
    );
  const met = meetingsInOrder(kept(r.events));
  const disputes = disputesInOrder(kept(r.disputes));
  const clashes = kept(r.facts).filter((f) => !f.agree);
  const altered = kept(r.utterances)
    .filter((u) => u.renderings.length > 1 && meaningOf(u) > 0)
    .sort(byChange);
  const texts = kept(r.texts);
  return (
    <>
      <ViewHead title={story.name || titleOf(index)} aside={standsOn(index)} data="record" />
      <div class="summary">
        <div>
          <Box title="Who met" view="timeline" all={met.length}>
            {met.slice(0, FEW).map((e) => {
              const best = mostTelling(e.evidence);
              return (
                <li class="row" key={e.id} {...rowAttributes(e)}>
                  <State row={e.id} />
                  <span class="when">{formatTime(e.when)}</span>{" "}
                  {e.status !== "happened" && <Label text={e.status} tone="status" />}{" "}
                  {best && (
                    <WordsLink c={best} row={e.id} class="open">
                      {e.what}
                    </WordsLink>
                  )}
                  {e.participants.length > 0 && (
                    <span class="names also">
                      {e.participants.slice(0, 5).map((p) => (
                        <span class="name" key={p.entity}>
                          {index.name(p.entity)}
                        </span>
                      ))}
                    </span>
                  )}{" "}
                  <Who evidence={e.evidence} row={e.id} origins={e.origins} />
                </li>
              );
            })}
          </Box>
          <Box title="Texts on the table" view="texts" all={texts.length}>
            {texts.slice(0, FEW).map((t) => (
              <li class="row" key={t.id} {...rowAttributes(t)}>
                <State row={t.id} />
                <b>
                  <bdi>{t.name}</bdi>
                </b>{" "}
                <Label text={t.kind} /> <Who evidence={t.evidence} row={t.id} origins={t.origins} />
              </li>
            ))}
          </Box>
          <Box
            title="Same words, another meaning"
            view="apparatus"
            query={{ by: "meaning" }}
            all={altered.length}
          >
            {altered.slice(0, 3).map((u) => {
              const base = u.renderings.find((x) => x.difference === "base") ?? u.renderings[0]!;
              const other = u.renderings.find(
                (x) => x.difference === "altered" || x.difference === "speaker",
              );
              const edit = other?.edits.find((e) => e.kind !== "punctuation" && e.kind !== "order");
              return (
                <li class="row" key={u.id} {...rowAttributes(u)}>
                  <State row={u.id} />
                  <b>{index.sayer(u) ?? "Somebody unnamed"}</b> <Words c={base.citation} row={u.id} />
                  {other && (
                    <span class="sides">
                      <WordsLink c={other.citation} row={u.id} class="siglum">
                        {index.siglum(other.citation.report)}
                      </WordsLink>{" "}
                      {edit && (
                        <span class="edit">
                          {edit.from && <del>{edit.from}</del>} {edit.to && <ins>{edit.to}</ins>}
                        </span>
                      )}
                    </span>
                  )}
                </li>
              );
            })}
          </Box>
        </div>
        <div>
          <Box title="Disputed" view="disputes" all={disputes.length}>
            {disputes.slice(0, FEW).map((d) => (
              <li class="row" key={d.id} {...rowAttributes(d)}>
                <State row={d.id} />
                <bdi class="quote">{d.about}</bdi>
                <span class="sides">
                  {d.readings.slice(0, SIDES).map((x, i) => {
                    const c = mostTelling(x.evidence);
                    const side = (
                      <>
                        <StanceMark stance={x.stance} /> {index.name(x.by) ?? "unnamed"}
                      </>
                    );
                    return c ? (
                      <WordsLink c={c} row={d.id} class="side-link" key={i} title={`“${c.exact.trim()}”`}>
                        {side}
                      </WordsLink>
                    ) : (
                      <span key={i}>{side}</span>
                    );
                  })}
                </span>
              </li>
            ))}
          </Box>
          <Box title="Facts that do not agree" view="facts" query={{ by: "clash" }} all={clashes.length}>
            {clashes.slice(0, FEW).map((f) => (
              <li class="row" key={f.id} {...rowAttributes(f)}>
                <State row={f.id} />
                <bdi>{f.about}</bdi>
                <span class="sides">
                  {f.values.slice(0, 4).map((v, i) =>
                    v.evidence[0] ? (
                      <WordsLink c={v.evidence[0]} row={f.id} key={i} class="side-link">
                        <bdi class="quote">{v.text}</bdi>{" "}
                        <span class="also">
                          {sigla(
                            index,
                            v.evidence.map((c) => c.report),
                          )}
                        </span>
                      </WordsLink>
                    ) : null,
                  )}
                </span>
              </li>
            ))}
          </Box>
        </div>
        <div>
          <Matrix positions={kept(r.positions)} />
          <section class="box graph-box" aria-labelledby="box-dependence">
            <BoxHead
              id="box-dependence"
              title="What depends on whom"
              view="dependence"
              all={r.origins.length}
              noun="origin"
            />
            <DependenceGraph most={14} />
          </section>
        </div>
      </div>
    </>
  );
}

function sigla(index: RecordIndex, reports: readonly string[]): string {
  const all = [...new Set(reports.map((x) => index.siglum(x)))];
  return all.slice(0, 4).join(" ") + (all.length > 4 ? ` +${all.length - 4}` : "");
}

function BoxHead(props: {
  id: string;
  title: string;
  view: string;
  all: number;
  query?: Record<string, string>;
  noun?: string;
}) {
  const story = useStory();
  return (
    <h2 id={props.id}>
      <a href={viewAddress(story, props.view, props.query)}>{props.title}</a>{" "}
      <span class="count">{props.noun ? count(props.all, props.noun) : props.all}</span>
    </h2>
  );
}

function Box(props: {
  title: string;
  view: string;
  query?: Record<string, string>;
  all: number;
  children: ComponentChildren;
}) {
  const id = `box-${props.view}-${props.title.length}`;
  return (
    <section class="box" aria-labelledby={id}>
      <BoxHead
        id={id}
        title={props.title}
        view={props.view}
        all={props.all}
        {...(props.query ? { query: props.query } : {})}
      />
      {props.all === 0 ? <p class="also">None found.</p> : <ul class="rows">{props.children}</ul>}
    </section>
  );
}

/** Each side's stance by issue, a sign a position; each leads to its words. */
function Matrix(props: { positions: readonly Position[] }) {
  const story = useStory();
  const { index } = story;
  const parties = partiesInOrder(props.positions).slice(0, PARTIES);
  const issues = issuesInOrder(index, props.positions)
    .sort(
      (a, b) =>
        props.positions.filter((p) => p.issue === b).length -
        props.positions.filter((p) => p.issue === a).length,
    )
    .slice(0, ISSUES);
  return (
    <section class="box matrix-box" aria-labelledby="box-positions">
      <BoxHead
        id="box-positions"
        title="Each side’s words by issue"
        view="positions"
        all={props.positions.length}
      />
      {props.positions.length === 0 ? (
        <p class="also">None found.</p>
      ) : (
        <div class="wide" tabIndex={0} role="region" aria-label="Stances by issue and party">
          <table class="small-matrix">
            <thead>
              <tr>
                <th scope="col">
                  <span class="hidden">Issue</span>
                </th>
                {parties.map((p) => (
                  <th scope="col" key={p}>
                    <a href={viewAddress(story, "positions", { by: p })}>{index.name(p)}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {issues.map((issue) => (
                <tr key={issue}>
                  <th scope="row">
                    <a href={viewAddress(story, "positions", { by: issue })}>{index.issue(issue)}</a>
                  </th>
                  {parties.map((party) => (
                    <td key={party}>
                      {props.positions
                        .filter((p) => p.party === party && p.issue === issue)
                        .map((p) => {
                          const c = mostTelling(p.evidence);
                          return (
                            c && (
                              <span key={p.id} class="cell-row" {...rowAttributes(p)}>
                                <WordsLink
                                  c={c}
                                  row={p.id}
                                  class="point"
                                  title={`${p.stance}: “${c.exact.trim()}”`}
                                >
                                  <StanceMark stance={p.stance} />
                                  {p.evidence.length > 1 && <span class="times">{p.evidence.length}</span>}
                                </WordsLink>
                              </span>
                            )
                          );
                        })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="legend also">
        + supports, − opposes, ± in part or on a condition, ○ open; the number counts citations.
      </p>
    </section>
  );
}
