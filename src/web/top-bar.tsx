// The bar at the top: where one is, the search, adding reports, help.
import { type Address, go, writeAddress } from "./address.ts";
import type { OpenStory } from "./story.tsx";

/** The bar at the top; without a story it leads to the stories only. */
export function TopBar(props: { address: Address; story: OpenStory | null }) {
  const { address, story } = props;
  return (
    <header class="top">
      <a class="skip" href="#main" onClick={skip}>
        To the rows
      </a>
      <a class="home" href={writeAddress({ story: "", view: "", id: "", query: {} })}>
        Readout
      </a>
      {story && <span class="story-name">{story.name}</span>}
      {story && (
        <form
          role="search"
          aria-label="Search in this story"
          onSubmit={(e) => {
            e.preventDefault();
            const q = new FormData(e.currentTarget).get("q");
            go({
              story: address.story,
              view: "search",
              id: "",
              query: { q: typeof q === "string" ? q : "" },
            });
          }}
        >
          <label>
            <span class="hidden">Search reports and rows</span>
            <input
              type="search"
              name="q"
              id="search"
              placeholder="Search reports and rows"
              autocomplete="off"
              defaultValue={address.view === "search" ? (address.query["q"] ?? "") : ""}
            />
          </label>
        </form>
      )}
      {story?.canChange && (
        <button type="button" onClick={() => story.show({ kind: "add" })}>
          Add reports
        </button>
      )}
      {story && (
        <button
          type="button"
          onClick={() => story.show({ kind: "help" })}
          aria-label="Help: keys and signs"
          title="Help (?)"
        >
          ?
        </button>
      )}
    </header>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  document.getElementById("main")?.focus();
}
