// Correcting a row: its fields and words, merging it with another, splitting some of its words off.
import { useMemo } from "preact/hooks";
import { MERGE_LISTS } from "../../core/model/review.ts";
import { LIST_NAMES, type RowEntry, rowsOf } from "../rows.ts";
import { useStory } from "../story.tsx";
import { changedFields, FieldInputs } from "./fields.tsx";
import { findWords } from "./find-words.ts";
import { useSending } from "./use-sending.ts";

/** The form of a correction, and those of merging and splitting where the list has them. */
export function EditForm(props: { row: string; close: () => void }) {
  const story = useStory();
  const { index } = story;
  const { busy, fault, say, send } = useSending(props.close);
  const entry = rowsOf(index).get(props.row);
  if (!entry) return <p>This row is not in the record any more.</p>;
  const mergeable = (MERGE_LISTS as readonly string[]).includes(entry.list);
  const quoted = entry.list === "quotations" ? entry.words[0] : undefined;

  const correct = (form: FormData) => {
    const fields: Record<string, unknown> = { ...changedFields(form, entry.list, entry.row) };
    const words = String(form.get("words") ?? "");
    if (quoted && words.trim() !== quoted.exact.trim()) {
      const place = findWords(index.report(quoted.report)!, words, quoted.start);
      if (!place) return say("These words do not stand in the report.");
      fields["content"] = [place];
    }
    if (Object.keys(fields).length === 0) return say("Nothing was changed.");
    void send(() => story.decide({ kind: "correct", row: entry.id, fields, ...why(form) }));
  };
  const merge = (form: FormData) => {
    const other = String(form.get("other") ?? "");
    if (other === "") return say("Choose the row that is the same.");
    void send(() => story.decide({ kind: "merge", rows: [entry.id, other], ...why(form) }));
  };
  const split = (form: FormData) => {
    const words = form.getAll("word").map((n) => entry.words[Number(n)]!);
    if (words.length === 0 || words.length === entry.words.length)
      return say("Choose some of the words, not all of them.");
    const places = words.map(({ report, start, end }) => ({ report, start, end }));
    void send(() => story.decide({ kind: "split", row: entry.id, words: places, ...why(form) }));
  };
  const submit = (act: (form: FormData) => void) => (e: SubmitEvent) => {
    e.preventDefault();
    act(new FormData(e.currentTarget as HTMLFormElement));
  };
  return (
    <>
      <p class="what">{entry.what}</p>
      <p class="fault" role="alert">
        {fault}
      </p>
      <form onSubmit={submit(correct)}>
        <FieldInputs index={index} list={entry.list} row={entry.row} />
        {quoted && (
          <label class="field wide">
            <span>Words, as they stand in the report</span>
            <textarea name="words" rows={3} defaultValue={quoted.exact} />
          </label>
        )}
        <Why />
        <button type="submit" class="main" disabled={busy}>
          Correct
        </button>
      </form>
      {mergeable && (
        <form onSubmit={submit(merge)}>
          <h3>The same as another {LIST_NAMES[entry.list]}</h3>
          <Others entry={entry} />
          <button type="submit" disabled={busy}>
            Merge
          </button>
        </form>
      )}
      {mergeable && entry.words.length > 1 && (
        <form onSubmit={submit(split)}>
          <fieldset>
            <legend>Words that are of another {LIST_NAMES[entry.list]}</legend>
            <ul class="choices">
              {entry.words.map((c, i) => (
                <li key={`${c.report} ${c.start}`}>
                  <label class="check">
                    <input type="checkbox" name="word" value={i} />{" "}
                    <span class="siglum">{index.siglum(c.report)}</span>{" "}
                    <span class="quote">“{c.exact.trim()}”</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <button type="submit" disabled={busy}>
            Split off
          </button>
        </form>
      )}
    </>
  );
}

function why(form: FormData): { why?: string } {
  const said = String(form.get("why") ?? "").trim();
  return said === "" ? {} : { why: said };
}

function Why() {
  return (
    <label class="field wide">
      <span>Why (optional)</span>
      <input name="why" autocomplete="off" />
    </label>
  );
}

/** The other rows of the list, those that share most words with this one first. */
function Others(props: { entry: RowEntry }) {
  const { index } = useStory();
  const { entry } = props;
  const others = useMemo(() => {
    const own = new Set(entry.what.toLowerCase().split(/\W+/));
    const likeness = (e: RowEntry) =>
      e.what
        .toLowerCase()
        .split(/\W+/)
        .filter((w) => w.length > 2 && own.has(w)).length;
    return [...rowsOf(index).values()]
      .filter((e) => e.list === entry.list && e.id !== entry.id)
      .map((e) => ({ e, n: likeness(e) }))
      .sort((a, b) => b.n - a.n)
      .slice(0, MOST)
      .map(({ e }) => e);
  }, [index, entry]);
  return (
    <label class="field wide">
      <span>Which</span>
      <select name="other">
        <option value="">choose</option>
        {others.map((e) => (
          <option value={e.id} key={e.id}>
            {e.what.slice(0, 120)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Rows that are offered for merging. */
const MOST = 200;
