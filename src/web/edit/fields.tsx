// The fields of a row that a person may set: one table, from which the forms of correcting and adding are made.
import type { RowFields } from "../../core/model/review.ts";
import type { RecordIndex } from "../../core/render/index-record.ts";
import { byCodeUnit } from "../../core/text/normalise.ts";
import type { AnyRow, RowList } from "../rows.ts";

/** A field: a choice of values, or free text. */
interface Field {
  readonly name: string;
  readonly label: string;
  /** Values with their words; null: free text. */
  readonly values: ((index: RecordIndex) => readonly (readonly [string, string])[]) | null;
  /** True where "nobody" or "nothing" is a value too. */
  readonly mayBeNull?: boolean;
}

const plain =
  (...values: readonly string[]) =>
  () =>
    values.map((v) => [v, v] as const);
const speakers = (index: RecordIndex) =>
  index.record.entities
    .filter((e) => e.kind !== "place")
    .map((e) => [e.id, e.name] as const)
    .sort((a, b) => byCodeUnit(a[1], b[1]));
const parties = (index: RecordIndex) => index.record.parties.map((p) => [p.id, p.name] as const);
const issues = (index: RecordIndex) => index.record.codebook.issues.map((i) => [i.code, i.name] as const);

/** The fields of each list, in the order of the form. */
export const FIELDS: Readonly<Record<RowList, readonly Field[]>> = {
  quotations: [
    { name: "speaker", label: "Speaker", values: speakers, mayBeNull: true },
    { name: "speaks_for", label: "Speaks for", values: parties, mayBeNull: true },
    { name: "type", label: "Type", values: plain("direct", "indirect", "mixed") },
    {
      name: "act",
      label: "Act",
      values: plain(
        "asserts",
        "denies",
        "demands",
        "offers",
        "accepts",
        "rejects",
        "threatens",
        "warns",
        "promises",
        "asks",
        "praises",
        "criticises",
        "declines",
      ),
    },
  ],
  positions: [
    { name: "party", label: "Party", values: parties },
    { name: "issue", label: "Issue", values: issues },
    { name: "stance", label: "Stance", values: plain("supports", "opposes", "mixed", "open") },
    {
      name: "firmness",
      label: "Firmness",
      values: plain("demand", "condition", "preference", "offer"),
      mayBeNull: true,
    },
    { name: "object", label: "What exactly", values: null },
  ],
  utterances: [{ name: "speaker", label: "Speaker", values: speakers, mayBeNull: true }],
  events: [
    { name: "what", label: "What", values: null },
    {
      name: "kind",
      label: "Kind",
      values: plain("meeting", "call", "visit", "statement", "decision", "attack", "document", "other"),
    },
    { name: "status", label: "Status", values: plain("happened", "planned", "possible", "denied") },
    { name: "where", label: "Where", values: null, mayBeNull: true },
  ],
  texts: [
    { name: "name", label: "Name", values: null },
    { name: "kind", label: "Kind", values: plain("plan", "draft", "counter-proposal", "agreement") },
  ],
  disputes: [{ name: "about", label: "About", values: null }],
  facts: [
    { name: "about", label: "About", values: null },
    {
      name: "slot",
      label: "Kind",
      values: plain("duration", "number", "date", "place", "participants", "count"),
    },
  ],
  entities: [
    { name: "name", label: "Name", values: null },
    { name: "kind", label: "Kind", values: plain("person", "organisation", "group") },
    { name: "party", label: "Speaks for", values: parties, mayBeNull: true },
  ],
};

/** The inputs of a list's fields, filled from the row where there is one. */
export function FieldInputs(props: { index: RecordIndex; list: RowList; row?: AnyRow }) {
  const value = (name: string) => fieldOf(props.row, name);
  return (
    <>
      {FIELDS[props.list].map((f) => (
        <label class="field" key={`${props.list} ${f.name}`}>
          <span>{f.label}</span>
          {f.values ? (
            <select name={f.name}>
              {(f.mayBeNull || !props.row) && (
                <option value="">{f.mayBeNull ? "nobody, nothing" : "choose"}</option>
              )}
              {f.values(props.index).map(([v, text]) => (
                <option value={v} key={v} selected={v === value(f.name)}>
                  {text}
                </option>
              ))}
            </select>
          ) : (
            <input name={f.name} autocomplete="off" defaultValue={value(f.name)} />
          )}
        </label>
      ))}
    </>
  );
}

function fieldOf(row: AnyRow | undefined, name: string): string {
  const value = row && (row as unknown as Readonly<Record<string, unknown>>)[name];
  return value === null || value === undefined ? "" : String(value);
}

/** The fields that the form has otherwise than the row: all that are filled in where there is no row. */
export function changedFields(form: FormData, list: RowList, row?: AnyRow): RowFields {
  const changed: Record<string, unknown> = {};
  for (const f of FIELDS[list]) {
    const value = String(form.get(f.name) ?? "").trim();
    if (value === fieldOf(row, f.name)) continue;
    if (value === "" && !f.mayBeNull) continue;
    changed[f.name] = value === "" ? null : value;
  }
  return changed;
}
