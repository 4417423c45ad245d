// Annotations that others made, into the story: first what they would do, then, if that is wanted, so.
import { useContext, useEffect, useState } from "preact/hooks";
import { count } from "../../core/render/count.ts";
import type { Taken } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";
import { useStory } from "../story.tsx";

/** True for a file that may hold annotations and is no report. */
export function holdsAnnotations(file: File): boolean {
  return /\.(?:jsonld|json)$/i.test(file.name);
}

/** Why an annotation has no place, for a reader. */
const REASONS: Readonly<Record<string, string>> = {
  "not-in-the-text": "the words do not stand in the report",
  "in-several-places": "the words stand in several places",
  "other-words-around": "other words stand around them",
  "offsets-alone": "it has offsets and no words",
  "report-not-held": "the story has not the report",
  "several-reports": "several reports have this address",
  "no-such-row": "the story has no such row",
  "several-rows": "several rows stand on these words",
  "no-target": "it names no words",
  "no-selector": "it names no words",
  "no-decision": "it is not a decision that can be read",
  "report-gone": "the story has not the report",
  "row-gone": "no row stands on these words",
  regrouped: "its words are spread over several rows",
  "no-kind": "it does not say which kind of row it is, or lacks what such a row needs",
  "not-applicable": "it names what the story has not",
};
/** Lines that are listed. */
const LISTED = 50;

/** The form; a file that was dropped on the page is looked at at once. */
export function TakeAnnotations(props: { close: () => void; files: readonly File[] }) {
  const story = useStory();
  const desk = useContext(DeskContext)!;
  const [text, setText] = useState("");
  const [taken, setTaken] = useState<Taken | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");

  const send = async (json: string, dry: boolean) => {
    setBusy(true);
    setFault("");
    try {
      setTaken(await desk.takeAnnotations(story.id, json, dry));
      if (!dry) await story.refresh();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  const look = async (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) return;
    setTaken(null);
    if (others.length > 0) return setFault("One file of annotations at a time.");
    const json = await file.text();
    setText(json);
    await send(json, true);
  };
  useEffect(() => {
    void look(props.files);
  }, []);

  return (
    <div class="add">
      <p class="also">
        W3C Web Annotations of the reports of this story (JSON-LD), from here or from another program. Nothing
        is kept before you say so.
      </p>
      <label class="field wide">
        <span>File of annotations</span>
        <input
          type="file"
          accept=".jsonld,.json"
          disabled={busy}
          onChange={(e) => void look([...(e.currentTarget.files ?? [])])}
        />
      </label>
      <p class="fault" role="alert">
        {fault}
      </p>
      <div class="told" role="status" aria-live="polite">
        {busy && <progress />}
        {taken && <Outcome taken={taken} />}
      </div>
      {taken?.dry && taken.decisions.length + taken.candidates.length > 0 && (
        <button type="button" class="main" disabled={busy} onClick={() => void send(text, false)}>
          Take them over
        </button>
      )}
      {taken && !taken.dry && (
        <button type="button" class="main" onClick={props.close}>
          Close
        </button>
      )}
    </div>
  );
}

function Outcome(props: { taken: Taken }) {
  const { dry, same, known, decisions, candidates, orphans, unplaced } = props.taken;
  const lost = [
    ...orphans.map((o) => ({ reason: o.reason, words: (o.quotes ?? []).join(" … ") })),
    ...unplaced.map((o) => ({ reason: o.reason, words: o.what })),
  ];
  const would = dry ? "would be " : "";
  return (
    <>
      <p>
        {count(decisions.length, "decision")} {would}taken over, {count(candidates.length, "row")} {would}
        suggested. There already: {count(same, "row")}, {count(known, "decision")}.
      </p>
      {lost.length > 0 && (
        <>
          <p>{count(lost.length, "annotation")} without a row in this story:</p>
          <ul>
            {lost.slice(0, LISTED).map((o, i) => (
              <li key={i}>
                {REASONS[o.reason] ?? o.reason}
                {o.words !== "" && (
                  <>
                    : “<bdi>{o.words.slice(0, 200)}</bdi>”
                  </>
                )}
              </li>
            ))}
          </ul>
          {lost.length > LISTED && <p class="also">… and {lost.length - LISTED} more</p>}
        </>
      )}
    </>
  );
}
