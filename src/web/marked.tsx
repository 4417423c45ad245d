// A variant's words with those marked that an edit put there.
import type { ComponentChildren } from "preact";
import type { Edit } from "../core/model/record.ts";

/** The text with the words of the edits marked, each edit once, from left to right. */
export function Marked(props: { text: string; edits: readonly Edit[] }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const e of props.edits) {
    if (e.to === "") continue;
    const at = wordsAt(props.text, e.to, from);
    if (at < 0) continue;
    parts.push(props.text.slice(from, at), <mark class={`edit-${e.kind}`}>{e.to}</mark>);
    from = at + e.to.length;
  }
  parts.push(props.text.slice(from));
  return <>{parts}</>;
}

/** What an edit did, in words. */
export function EditWords(props: { edit: Edit }) {
  const e = props.edit;
  return (
    <span class={`edit edit-${e.kind}`}>
      <span class="kind">{e.kind}</span>{" "}
      {e.from !== "" && (
        <del>
          <bdi>{e.from}</bdi>
        </del>
      )}
      {e.to === "" ? " left out" : e.from === "" ? "" : " → "}
      {e.to !== "" && (
        <ins>
          <bdi>{e.to}</bdi>
        </ins>
      )}
      {e.from === "" ? " added" : ""}
    </span>
  );
}

/** Where whole words stand in a text from `from` on, or -1. */
function wordsAt(text: string, wanted: string, from: number): number {
  const inside = (a: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(a - 1, a + 1));
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!inside(at) && !inside(at + wanted.length)) return at;
  return -1;
}
