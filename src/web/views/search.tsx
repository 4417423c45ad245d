// Search over reports and rows with one query line; the same grammar as the command line and the API.
import { useContext, useEffect, useState } from "preact/hooks";
import { go } from "../address.ts";
import type { Hit, Hits } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";
import { Rows } from "../list.tsx";
import { Label, rowAttributes, Siglum, State, Tools, Words } from "../parts.tsx";
import { LIST_NAMES, rowsOf } from "../rows.ts";
import { type OpenStory, rowAddress, useStory, viewAddress } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** The search that the address names. */
export function Search() {
  const story = useStory();
  const desk = useContext(DeskContext)!;
  const query = story.here.query["q"] ?? "";
  const [found, setFound] = useState<Hits | null>(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    let here = true;
    setFault("");
    if (query === "") setFound(null);
    else
      desk.search(story.id, query).then(
        (hits) => here && setFound(hits),
        (error: Error) => here && setFault(error.message),
      );
    return () => {
      here = false;
    };
  }, [desk, story.id, story.index, query]);
  const rows = (found?.hits ?? []).map((h, i) => ({ ...h, hit: h, id: `${h.kind} ${h.id} ${i}` }));
  return (
    <>
      <ViewHead title="Search" aside={found ? `${found.total} found` : ""} />
      <form
        class="query"
        role="search"
        aria-label="Query"
        action={viewAddress(story, "search")}
        onSubmit={(e) => {
          e.preventDefault();
          const q = String(new FormData(e.currentTarget).get("q") ?? "");
          go({ ...story.here, query: { q } });
        }}
      >
        <label class="field wide">
          <span>Query</span>
          <input type="search" name="q" key={query} defaultValue={query} autocomplete="off" data-filter />
        </label>
      </form>
      <p class="also">
        Words, “a phrase”, a beginn*, <code>-word</code>, <code>speaker:</code> <code>outlet:</code>{" "}
        <code>issue:</code> <code>date:2026-10-22</code> <code>date:2026-10-20..2026-10-23</code>{" "}
        <code>kind:</code> <code>state:</code>; all of it must hold.
      </p>
      <p class="fault" role="alert">
        {fault}
      </p>
      {found?.hits.length === 0 && <Nothing text="Nothing found." />}
      <Rows rows={rows}>{(r) => <HitItem hit={r.hit} key={r.id} />}</Rows>
    </>
  );
}

/** What a hit of each kind is called. */
const NAMES: Readonly<Record<string, string>> = {
  ...LIST_NAMES,
  people: "person",
  parties: "side",
  dependence: "dependence",
  omissions: "not told",
  passages: "passage",
  reports: "report",
};

/** Where a hit is seen among its like. */
function addressOf(story: OpenStory, hit: Hit): string {
  if (hit.kind === "parties") return viewAddress(story, "positions", { by: hit.id });
  if (hit.kind === "dependence" || hit.kind === "omissions") return viewAddress(story, hit.kind);
  if (hit.kind === "passages") return viewAddress(story, "side-by-side");
  return rowAddress(story, hit.id);
}

function HitItem(props: { hit: Hit }) {
  const story = useStory();
  const { hit } = props;
  const isRow = rowsOf(story.index).has(hit.id);
  return (
    <li class="row" {...rowAttributes({ id: hit.id, ...(hit.state ? { state: hit.state } : {}) })}>
      {isRow && <State row={hit.id} />}
      <Label text={NAMES[hit.kind] ?? hit.kind} /> {hit.words && <Siglum report={hit.words.report} />}{" "}
      <a class="what" href={addressOf(story, hit)}>
        {hit.what}
      </a>{" "}
      {hit.words && <Words c={hit.words} row={hit.id} />} {isRow && <Tools row={hit.id} />}
    </li>
  );
}
