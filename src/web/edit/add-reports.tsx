// Adding reports: pasted, dropped, chosen or fetched. A bad file is named where it was dropped; long work says how far it is.
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { count } from "../../core/render/count.ts";
import type { Added, Incoming, Progress } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";
import { useStory } from "../story.tsx";

/** The form; `files` were dropped on the page and are sent at once. */
export function AddReports(props: { close: () => void; files: readonly File[] }) {
  const story = useStory();
  const desk = useContext(DeskContext)!;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const [fault, setFault] = useState("");
  const [mayFetch, setMayFetch] = useState(false);
  const [over, setOver] = useState(false);
  const paste = useRef<HTMLFormElement>(null);

  const send = async (incoming: Incoming) => {
    setFault("");
    setAdded(null);
    setProgress({ said: "sending", share: null });
    try {
      const came = await desk.add(story.id, incoming, setProgress);
      await story.refresh();
      setAdded(came);
      paste.current?.reset();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    setProgress(null);
  };
  useEffect(() => {
    desk.mayFetch().then(setMayFetch, () => setMayFetch(false));
    if (props.files.length > 0) void send({ kind: "files", files: props.files });
  }, []);

  const busy = progress !== null;
  return (
    <div class="add">
      <div class="told" role="status" aria-live="polite">
        {progress && (
          <p>
            {progress.said}{" "}
            {progress.share === null ? <progress /> : <progress value={progress.share} max={1} />}
          </p>
        )}
        {added && added.reports > 0 && (
          <p>{count(added.reports, "report")} added. The record is up to date.</p>
        )}
        {added && added.reports === 0 && added.faults.length === 0 && (
          <p>Nothing new: the story has these reports.</p>
        )}
      </div>
      {(fault !== "" || (added && added.faults.length > 0)) && (
        <div class="fault" role="alert">
          {fault !== "" && <p>{fault}</p>}
          {added?.faults.map((f) => (
            <p key={f.file}>
              <b>{f.file}</b>: {f.message}
            </p>
          ))}
        </div>
      )}
      <form
        ref={paste}
        onSubmit={(e) => {
          e.preventDefault();
          const form = new FormData(e.currentTarget);
          const { text = "", ...about } = Object.fromEntries(
            [...form].map(([k, v]) => [k, String(v).trim()]),
          );
          if (text === "") return setFault("Paste the text of a report first.");
          void send({ kind: "paste", text: String(form.get("text")), about });
        }}
      >
        <label class="field wide">
          <span>Paste the text of one report</span>
          <textarea name="text" rows={8} />
        </label>
        <div class="fields">
          <label class="field">
            <span>Outlet</span>
            <input name="publisher" autocomplete="off" />
          </label>
          <label class="field">
            <span>Published</span>
            <input name="published" autocomplete="off" placeholder="2026-10-22T09:30+01:00" />
          </label>
          <label class="field">
            <span>Agency</span>
            <input name="agency" autocomplete="off" />
          </label>
          <label class="field">
            <span>Web address</span>
            <input name="url" autocomplete="off" />
          </label>
        </div>
        <button type="submit" class="main" disabled={busy}>
          Add this report
        </button>
      </form>
      <form
        class={`drop ${over ? "over" : ""}`}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          e.stopPropagation();
          setOver(false);
          const files = [...(e.dataTransfer?.files ?? [])];
          if (files.length > 0) void send({ kind: "files", files });
        }}
      >
        <label class="field wide">
          <span>Drop files here, or choose them</span>
          <input
            type="file"
            name="files"
            multiple
            disabled={busy}
            onChange={(e) => {
              const files = [...(e.currentTarget.files ?? [])];
              if (files.length > 0) void send({ kind: "files", files });
              e.currentTarget.value = "";
            }}
          />
        </label>
      </form>
      {mayFetch && (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            const url = String(new FormData(e.currentTarget).get("url") ?? "").trim();
            if (url === "") return setFault("Type an address first.");
            void send({ kind: "url", url });
          }}
        >
          <label class="field wide">
            <span>Web address of a page</span>
            <input name="url" type="url" autocomplete="off" />
          </label>
          <button type="submit" disabled={busy}>
            Fetch it
          </button>
        </form>
      )}
    </div>
  );
}
