// Views of the newest record of each story with its decisions, with the names and columns of the exported tables: what an SQLite shell or Datasette shows.
import { REVIEW_LISTS } from "../../core/index.ts";

const list = (json: string, path: string, what = "value") =>
  `(SELECT group_concat(${what}, ' | ') FROM json_each(${json}, '${path}'))`;

/** Names of the tables that the rows of one list of the record make, each as [column, SQL over `r.value`]. */
interface View {
  readonly name: string;
  /** The rows: `r.value` is a row of the record's list, `x.value` a member of one of its lists. */
  readonly from: string;
  readonly columns: readonly (readonly [name: string, sql: string])[];
}

const isReviewed = (list: string) => REVIEW_LISTS.some((l) => l === list);
/** The rows of a list as `r`, with `r.story`, `r.value` and, of lists that are decided on, `r.state`; members of one of their lists as `x`. */
const of = (list: string, inner?: string) => {
  const rows = isReviewed(list)
    ? `(SELECT story, value, state FROM current_rows WHERE list = '${list}') r`
    : `(SELECT b.story AS story, j.value AS value FROM newest_records b, json_each(b.record, '$.${list}') j) r`;
  return `${rows}${inner === undefined ? "" : `, json_each(r.value, '$.${inner}') x`}`;
};
const plain = (...names: string[]) => names.map((n) => [n, `r.value ->> '${n}'`] as const);
const inner = (...names: string[]) => names.map((n) => [n, `x.value ->> '${n}'`] as const);
const flag = (name: string) => [name, `json_extract(r.value, '$.${name}')`] as const;
const origins = ["origins", "json_array_length(r.value, '$.origins')"] as const;
const number = (name: string) => [name, "x.key + 1"] as const;

const VIEWS: readonly View[] = [
  {
    name: "report_rows",
    from: of("reports"),
    columns: [
      ...plain("id", "file", "publisher", "headline", "byline"),
      ["agencies", list("r.value", "$.agencies")],
      ...plain("published", "url", "language"),
      flag("complete"),
      ...plain("revises"),
    ],
  },
  {
    name: "origins",
    from: of("origins", "reports"),
    columns: [...plain("id"), ["report", "x.value"], ...plain("named")],
  },
  {
    name: "dependence",
    from: of("dependence"),
    columns: [
      ...plain("a", "b", "relation", "direction", "share"),
      ["evidence", list("r.value", "$.evidence")],
      ...plain("rule"),
    ],
  },
  {
    name: "passages",
    from: of("passages"),
    columns: [
      ...["a", "b"].flatMap((side) =>
        ["report", "start", "end", "exact"].map(
          (f) => [`${side}_${f}`, `r.value ->> '$.${side}.${f}'`] as const,
        ),
      ),
      ...plain("kind", "similarity", "rule"),
    ],
  },
  {
    name: "parties",
    from: of("parties"),
    columns: [...plain("id", "name", "kind"), ["aliases", list("r.value", "$.aliases")]],
  },
  {
    name: "entities",
    from: of("entities"),
    columns: [
      ...plain("id", "kind", "name"),
      ["aliases", list("r.value", "$.aliases")],
      ...plain("party"),
      ["roles", list("r.value", "$.roles", "value ->> 'text'")],
      ["mentions", "json_array_length(r.value, '$.mentions')"],
      ...plain("rule"),
    ],
  },
  {
    name: "quotations",
    from: of("quotations"),
    columns: [
      ...plain("id", "report", "type"),
      ["content", list("r.value", "$.content", "value ->> 'exact'")],
      ...plain("speaker", "speaks_for"),
      ["source", "r.value ->> '$.source.exact'"],
      ["cue", "r.value ->> '$.cue.exact'"],
      ...plain("act", "rule"),
    ],
  },
  {
    name: "utterances",
    from: of("utterances"),
    columns: [
      ...plain("id", "speaker", "gist"),
      ["renderings", "json_array_length(r.value, '$.renderings')"],
      origins,
      ...plain("rule"),
    ],
  },
  {
    name: "renderings",
    from: of("utterances", "renderings"),
    columns: [
      ["utterance", "r.value ->> 'id'"],
      ...inner("quotation"),
      ["report", "x.value ->> '$.citation.report'"],
      ["exact", "x.value ->> '$.citation.exact'"],
      ...inner("difference"),
      [
        "edits",
        list(
          "x.value",
          "$.edits",
          "value ->> 'kind' || ': ' || (value ->> 'from') || ' → ' || (value ->> 'to')",
        ),
      ],
      ...inner("rule"),
    ],
  },
  {
    name: "positions",
    from: of("positions"),
    columns: [
      ...plain("id", "party", "issue", "stance", "firmness"),
      ["object", "nullif(r.value ->> 'object', '')"],
      origins,
      ...plain("rule"),
    ],
  },
  {
    name: "disputes",
    from: of("disputes", "readings"),
    columns: [
      ...plain("id"),
      number("reading"),
      ...plain("about"),
      ...inner("by", "stance"),
      ["origins", "json_array_length(x.value, '$.origins')"],
      ...plain("rule"),
    ],
  },
  {
    name: "facts",
    from: of("facts", "values"),
    columns: [
      ...plain("id"),
      number("value_number"),
      ...plain("slot", "about"),
      flag("agree"),
      ...inner("value", "text"),
      ["origins", "json_array_length(x.value, '$.origins')"],
      ...plain("tolerance", "rule"),
    ],
  },
  { name: "texts", from: of("texts"), columns: [...plain("id", "name", "kind"), origins, ...plain("rule")] },
  {
    name: "events",
    from: of("events"),
    columns: [
      ...plain("id", "kind", "what", "status"),
      ["when", "r.value ->> '$.when.value'"],
      ["when_text", "r.value ->> '$.when.text.exact'"],
      ["when_anchor", "r.value ->> '$.when.anchor'"],
      ...plain("where"),
      ["participants", list("r.value", "$.participants", "value ->> 'entity'")],
      origins,
      ...plain("rule"),
    ],
  },
  { name: "omissions", from: of("omissions"), columns: plain("report", "missing", "why", "rule") },
  {
    name: "issues",
    from: of("codebook.issues"),
    columns: [...plain("code", "name"), ["cues", list("r.value", "$.cues")]],
  },
  { name: "notes", from: of("notes"), columns: plain("code", "message", "report") },
];

/** Where each list keeps citations: the list, the rows in it, what part they are, and the citation. */
const EVIDENCE: readonly (readonly [list: string, from: string, part: string, citation: string])[] = [
  ["entities", of("entities", "mentions"), "'mention'", "x.value"],
  [
    "entities",
    `${of("entities", "roles")}, json_each(x.value, '$.evidence') y`,
    "'role ' || (x.key + 1)",
    "y.value",
  ],
  ["quotations", of("quotations", "content"), "'content'", "x.value"],
  ["quotations", of("quotations"), "'source'", "r.value -> 'source'"],
  ["quotations", of("quotations"), "'cue'", "r.value -> 'cue'"],
  ["quotations", of("quotations"), "'channel'", "r.value -> 'channel'"],
  ["quotations", of("quotations", "chain"), "'chain ' || (x.key + 1)", "x.value -> 'by'"],
  ["utterances", of("utterances", "renderings"), "'rendering'", "x.value -> 'citation'"],
  ["positions", of("positions", "evidence"), "'evidence'", "x.value"],
  [
    "disputes",
    `${of("disputes", "readings")}, json_each(x.value, '$.evidence') y`,
    "'reading ' || (x.key + 1)",
    "y.value",
  ],
  [
    "facts",
    `${of("facts", "values")}, json_each(x.value, '$.evidence') y`,
    "'value ' || (x.key + 1)",
    "y.value",
  ],
  ["texts", of("texts", "evidence"), "'evidence'", "x.value"],
  ["events", of("events", "evidence"), "'evidence'", "x.value"],
  ["events", of("events"), "'when'", "r.value -> '$.when.text'"],
];

/** A row's id in SQL over `j.value`, as `rowId` makes it. */
const ROW_ID = `CASE l.list
  WHEN 'dependence' THEN (j.value ->> 'a') || '~' || (j.value ->> 'b')
  WHEN 'omissions' THEN (j.value ->> 'report') || '~' || (j.value ->> 'missing')
  WHEN 'passages' THEN (j.value ->> '$.a.report') || ':' || (j.value ->> '$.a.start') || '-' || (j.value ->> '$.a.end') || '~'
    || (j.value ->> '$.b.report') || ':' || (j.value ->> '$.b.start') || '-' || (j.value ->> '$.b.end')
  ELSE j.value ->> 'id' END`;

/** The rows of the newest record as decisions have left them, those that people made at the end. */
const CURRENT_ROWS = `CREATE VIEW current_rows AS
SELECT b.story AS story, l.list AS list, coalesce(d.value, j.value) AS value, coalesce(d.state, 'candidate') AS state
FROM newest_records b JOIN stories s ON s.name = b.story
  JOIN (${REVIEW_LISTS.map((list) => `SELECT '${list}' AS list`).join(" UNION ALL ")}) l
  JOIN json_each(b.record, '$.' || l.list) j
  LEFT JOIN decided_rows d ON d.story = s.id AND d.list = l.list AND d.id = ${ROW_ID}
WHERE d.id IS NULL OR d.value IS NOT NULL
UNION ALL
SELECT s.name, d.list, d.value, d.state FROM decided_rows d JOIN stories s ON s.id = d.story WHERE d.made AND d.value IS NOT NULL;`;

function viewSql({ name, from, columns }: View): string {
  const all = isReviewed(name) ? [...columns, ["state", "r.state"] as const] : columns;
  const selected = all.map(([column, sql]) => `${sql} AS "${column}"`).join(", ");
  return `DROP VIEW IF EXISTS "${name}";\nCREATE VIEW "${name}" AS SELECT r.story AS story, ${selected} FROM ${from};`;
}

function evidenceSql(): string {
  const parts = EVIDENCE.map(
    ([of, from, part, citation]) =>
      `SELECT r.story AS story, '${of}' AS list, r.value ->> 'id' AS "row", ${part} AS part, ${citation} AS c FROM ${from}`,
  );
  return `DROP VIEW IF EXISTS evidence;\nCREATE VIEW evidence AS SELECT story, list, "row", part, c ->> 'report' AS report, c ->> 'start' AS start, c ->> 'end' AS "end", c ->> 'exact' AS exact FROM (${parts.join(" UNION ALL ")}) WHERE c ->> 'exact' IS NOT NULL;`;
}

/** The statements that make the views anew; part of a released step of the file, and so never changed. */
export const EXPORT_VIEWS: string = [CURRENT_ROWS, ...VIEWS.map(viewSql), evidenceSql()].join("\n");
