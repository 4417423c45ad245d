// The stories of the workspace, and a new one.
import { useContext, useEffect, useState } from "preact/hooks";
import { count } from "../../core/render/count.ts";
import { formatEdtf } from "../../core/render/format-time.ts";
import { go, writeAddress } from "../address.ts";
import type { StoryLine } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";

/** The list of stories. */
export function Stories() {
  const desk = useContext(DeskContext)!;
  const [stories, setStories] = useState<readonly StoryLine[] | null>(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    document.title = "Stories · Readout";
    desk.stories().then(setStories, (error: Error) => setFault(error.message));
  }, [desk]);
  const create = async (name: string) => {
    if (name === "") return setFault("Give the story a name first.");
    try {
      const made = await desk.createStory(name);
      go({ story: made.id, view: "", id: "", query: {} });
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <main id="main" class="page" tabIndex={-1} aria-busy={stories === null}>
      <div class="view-head">
        <h1>Stories</h1>
        {stories && <span class="count">{stories.length}</span>}
        <span class="data">
          <a href="/api/stories">JSON</a>
        </span>
      </div>
      <p class="fault" role="alert">
        {fault}
      </p>
      {stories?.length === 0 && <p class="nothing">No stories yet. Name one, then add reports to it.</p>}
      <ul class="rows stories">
        {stories?.map((s) => (
          <li key={s.id} class="row">
            <a class="story-link" href={writeAddress({ story: s.id, view: "", id: "", query: {} })}>
              {s.name}
            </a>
            <span class="also">
              {[
                count(s.reports, "report"),
                s.candidates === null ? "no record yet" : `${s.candidates} rows to look at`,
                `since ${formatEdtf(s.created.slice(0, 10))}`,
                ...(s.job === null ? [] : ["being read"]),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <form
        class="new-story"
        onSubmit={(e) => {
          e.preventDefault();
          void create(String(new FormData(e.currentTarget).get("name") ?? "").trim());
        }}
      >
        <label class="field">
          <span>A new story</span>
          <input name="name" autocomplete="off" />
        </label>
        <button type="submit">Create</button>
      </form>
    </main>
  );
}
