// A comment on a row, and those that were made before.
import { useContext, useEffect, useState } from "preact/hooks";
import type { LoggedDecision } from "../desk.ts";
import { DeskContext } from "../desk-context.ts";
import { rowsOf } from "../rows.ts";
import { useStory } from "../story.tsx";
import { useSending } from "./use-sending.ts";

/** The form of a comment. */
export function CommentForm(props: { row: string; close: () => void }) {
  const story = useStory();
  const desk = useContext(DeskContext)!;
  const { busy, fault, say, send } = useSending(props.close);
  const [log, setLog] = useState<readonly LoggedDecision[]>([]);
  useEffect(() => {
    desk
      .decisions(story.id)
      .then((all) => setLog(all.filter((d) => d.rows.includes(props.row) && d.stands)))
      .catch((error: Error) => say(error.message));
  }, [desk, story.id, props.row, say]);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        const text = String(new FormData(e.currentTarget).get("text") ?? "").trim();
        if (text === "") return say("The comment is empty.");
        void send(() => story.decide({ kind: "comment", row: props.row, text }));
      }}
    >
      <p class="what">{rowsOf(story.index).get(props.row)?.what}</p>
      {log.length > 0 && (
        <ul class="log">
          {log.map((d) => (
            <li key={d.id}>
              <span class="also">{`${d.when.slice(0, 16).replace("T", " ")} ${d.who}: ${d.kind}`}</span>{" "}
              {d.kind === "comment" ? d.text : d.why}
            </li>
          ))}
        </ul>
      )}
      <label class="field wide">
        <span>Comment</span>
        <textarea name="text" rows={4} />
      </label>
      <p class="fault" role="alert">
        {fault}
      </p>
      <button type="submit" class="main" disabled={busy}>
        Keep the comment
      </button>
    </form>
  );
}
