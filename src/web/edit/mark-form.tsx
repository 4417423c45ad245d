// Adding a row that no rule found: its words in a report, what kind of row it is, and its fields.
import { useState } from "preact/hooks";
import { ADD_LISTS, type AddList, type RowFields } from "../../core/model/review.ts";
import { STANCE_WORDS } from "../../core/render/stance-words.ts";
import type { Place } from "../address.ts";
import { LIST_NAMES } from "../rows.ts";
import { useStory } from "../story.tsx";
import { changedFields, FieldInputs } from "./fields.tsx";
import { findWords } from "./find-words.ts";
import { useSending } from "./use-sending.ts";

/** The form of a missed row; `place`: the words that were marked, or an empty stretch. */
export function MarkForm(props: { place: Place; close: () => void }) {
  const story = useStory();
  const { index } = story;
  const { busy, fault, say, send } = useSending(props.close);
  const [list, setList] = useState<AddList>("quotations");
  const { place } = props;
  const marked = index.report(place.report)?.text.slice(place.start, place.end) ?? "";
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        const form = new FormData(e.currentTarget);
        const report = index.report(String(form.get("report")));
        const words = String(form.get("words") ?? "");
        const found = report && findWords(report, words, place.start);
        if (!found) return say("These words do not stand in the report. Copy them from its text.");
        void send(() =>
          story.decide({ kind: "add", list, words: [found], fields: fieldsOf(form, list, found) }),
        );
      }}
    >
      <p class="fault" role="alert">
        {fault}
      </p>
      <label class="field wide">
        <span>Words, as they stand in the report</span>
        <textarea name="words" rows={3} defaultValue={marked} />
      </label>
      <label class="field">
        <span>Report</span>
        <select name="report">
          {index.reports.map((r) => (
            <option value={r.id} key={r.id} selected={r.id === place.report}>
              {`${index.siglum(r.id)} ${index.outlet(r.id)}`}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>What it is</span>
        <select name="list" onChange={(e) => setList(e.currentTarget.value as AddList)}>
          {ADD_LISTS.map((l) => (
            <option value={l} key={l} selected={l === list}>
              {LIST_NAMES[l]}
            </option>
          ))}
        </select>
      </label>
      <FieldInputs index={index} list={list} key={list} />
      {list === "disputes" && <ReadingInputs />}
      <button type="submit" class="main" disabled={busy}>
        Add the row
      </button>
    </form>
  );
}

/** What the form says of the row; a dispute begins with the reading that the words are. */
function fieldsOf(form: FormData, list: AddList, at: Place): RowFields {
  const fields = changedFields(form, list);
  if (list !== "disputes") return fields;
  const by = String(form.get("by") ?? "");
  return { ...fields, readings: [{ at, stance: String(form.get("reading")), by: by === "" ? null : by }] };
}

function ReadingInputs() {
  const { index } = useStory();
  return (
    <>
      <label class="field">
        <span>These words</span>
        <select name="reading">
          {Object.entries(STANCE_WORDS).map(([stance, words]) => (
            <option value={stance} key={stance}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Whose words</span>
        <select name="by">
          <option value="">somebody unnamed</option>
          {[...index.record.parties, ...index.record.entities.filter((e) => e.kind !== "place")].map((e) => (
            <option value={e.id} key={e.id}>
              {e.name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
