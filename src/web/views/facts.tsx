// Facts × outlets: what does not agree first; with many outlets every value with those that have it.
import { useMemo } from "preact/hooks";
import type { Fact } from "../../core/model/record.ts";
import { Few, FilterBar, inState, Rows, useFilter } from "../list.tsx";
import { Label, rowAttributes, State, Tools, Who, Words, WordsLink } from "../parts.tsx";
import { holds } from "../rows.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Longest words of a report that a cell shows; of longer ones it shows the value alone. */
const CELL = 80;
/** Columns above which nobody reads a table of outlets. */
const MOST_OUTLETS = 12;

/** Values of a fact that are shown at once. */
const VALUES_SHOWN = 8;

/** Facts by outlet. */
export function Facts() {
  const { index } = useStory();
  const filter = useFilter();
  const all = useMemo(() => inOrder(index.record.facts), [index]);
  const shown = all.filter(
    (f) =>
      inState(filter, f) &&
      (filter.by === "" || (filter.by === "clash" ? !f.agree : f.slot === filter.by)) &&
      holds(f, filter.q, () => [f.about, f.slot, ...f.values.map((v) => v.text)].join(" ")),
  );
  const slots = [...new Set(all.map((f) => f.slot))];
  const reports = useMemo(() => {
    const told = new Set(all.flatMap((f) => f.values.flatMap((v) => v.evidence.map((c) => c.report))));
    return index.reports.filter((r) => told.has(r.id));
  }, [all, index]);
  const clashes = all.filter((f) => !f.agree).length;
  return (
    <>
      <ViewHead title="Facts by outlet" aside={clashes > 0 ? `${clashes} do not agree` : ""} data="facts" />
      <FilterBar
        shown={shown.length}
        all={all.length}
        by={{ name: "Kind", values: [["clash", "do not agree"], ...slots.map((s) => [s, s] as const)] }}
      />
      {shown.length === 0 && (
        <Nothing text={all.length === 0 ? "No facts found." : "No fact passes the filter."} />
      )}
      {shown.length > 0 && reports.length <= MOST_OUTLETS ? (
        <div class="wide" tabIndex={0} role="region" aria-label="Facts by outlet">
          <table class="matrix facts">
            <thead>
              <tr>
                <th scope="col">Fact</th>
                {reports.map((r) => (
                  <th scope="col" key={r.id} title={index.outlet(r.id)}>
                    <span class="siglum">{index.siglum(r.id)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((f) => (
                <tr class="row" key={f.id} {...rowAttributes(f)}>
                  <th scope="row">
                    <FactHead fact={f} />
                  </th>
                  {reports.map((r) => (
                    <td key={r.id}>
                      <Cell fact={f} report={r.id} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Rows rows={shown}>
          {(f) => (
            <li class="row" key={f.id} {...rowAttributes(f)}>
              <div class="about">
                <FactHead fact={f} />
              </div>
              <Few class="readings" items={f.values} most={VALUES_SHOWN} noun="other value">
                {(v) => (
                  <li key={`${v.value}`}>
                    {f.slot === "participants" && <span>{v.text} </span>}
                    {v.evidence[0] && <Words c={v.evidence[0]} row={f.id} />}{" "}
                    <Who evidence={v.evidence} row={f.id} origins={v.origins} />
                  </li>
                )}
              </Few>
            </li>
          )}
        </Rows>
      )}
    </>
  );
}

/** What does not agree first, then what most reports tell. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const told = new Map(
    facts.map((f) => [f, new Set(f.values.flatMap((v) => v.evidence.map((c) => c.report))).size]),
  );
  return [...facts].sort((a, b) => Number(a.agree) - Number(b.agree) || told.get(b)! - told.get(a)!);
}

function FactHead(props: { fact: Fact }) {
  const f = props.fact;
  return (
    <>
      <State row={f.id} />
      <bdi>{f.about}</bdi> <span class="also">{f.slot}</span>{" "}
      {!f.agree && <Label text="do not agree" tone="clash" />}
      <Tools
        row={f.id}
        rule={f.agree && f.tolerance ? `${f.rule}; taken to agree: ${f.tolerance}` : f.rule}
      />
    </>
  );
}

/** The letters that tell the values of a fact apart, besides by their words. */
const VALUES = "abcdefghijklmnopqrstuvwxyz";

function Cell(props: { fact: Fact; report: string }) {
  const { fact, report } = props;
  return (
    <>
      {fact.values.map((v, n) => {
        const c = v.evidence.find((e) => e.report === report);
        return (
          c && (
            <WordsLink key={n} c={c} row={fact.id} class={`words value ${fact.agree ? "" : "differs"}`}>
              {!fact.agree && <sup>{VALUES[n % VALUES.length]}</sup>}
              <bdi>{c.exact.length <= CELL && fact.slot !== "participants" ? c.exact.trim() : v.text}</bdi>
            </WordsLink>
          )
        );
      })}
    </>
  );
}
