// The workspace's tables, as steps from one version of the file to the next. A step that was released is never changed.
import { EXPORT_VIEWS } from "./export-views.ts";

/** "RDUT" as a number: how a file says that it is a workspace (SQLite's application_id). */
export const APPLICATION_ID = 0x52445554;

/** Step i brings a file of version i to version i + 1 (SQLite's user_version). */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created TEXT NOT NULL,
  codebook TEXT CHECK (json_valid(codebook)),
  parties TEXT CHECK (json_valid(parties))
) STRICT;

CREATE TABLE reports (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  known TEXT NOT NULL CHECK (json_valid(known))
) STRICT;
CREATE TRIGGER reports_never_change BEFORE UPDATE ON reports BEGIN SELECT raise(ABORT, 'a report never changes'); END;

-- The folded words of each report; its rowid is reports.n.
CREATE VIRTUAL TABLE words USING fts5(folded, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '''-.'");

CREATE TABLE members (
  n INTEGER PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  report TEXT NOT NULL REFERENCES reports (id),
  added TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (story, report)
) STRICT;

CREATE TABLE annotations (
  report TEXT NOT NULL REFERENCES reports (id),
  engine TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (report, engine)
) STRICT;

CREATE TABLE builds (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  story TEXT NOT NULL REFERENCES stories (id),
  made TEXT NOT NULL,
  engine TEXT NOT NULL,
  reports TEXT NOT NULL CHECK (json_valid(reports)),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX builds_of_story ON builds (story, n);

CREATE TABLE decisions (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  story TEXT NOT NULL REFERENCES stories (id),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX decisions_of_story ON decisions (story, n);
CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

-- For people with an SQLite shell. The rows are those of the newest record of each story, before decisions.
CREATE VIEW decision_log AS
  SELECT s.name AS story, d.n, d.body ->> 'when' AS "when", d.body ->> 'who' AS who, d.body ->> 'kind' AS kind,
    coalesce(d.body ->> '$.target.list', d.body ->> '$.targets[0].list', d.body ->> 'list') AS list,
    coalesce(d.body ->> '$.target.what', d.body ->> '$.targets[0].what', d.body ->> '$.words[0].exact',
      d.body ->> 'text', d.body ->> 'report', d.body ->> 'undoes') AS what,
    d.body ->> 'why' AS why, d.id
  FROM decisions d JOIN stories s ON s.id = d.story;
CREATE VIEW report_list AS
  SELECT s.name AS story, r.id, r.file, r.known ->> 'publisher' AS publisher, r.known ->> 'published' AS published,
    r.known ->> 'url' AS url, length(r.text) AS characters, m.added, m.who
  FROM members m JOIN stories s ON s.id = m.story JOIN reports r ON r.id = m.report;
CREATE VIEW newest_records AS
  SELECT s.name AS story, b.id AS build, b.made, b.record
  FROM builds b JOIN stories s ON s.id = b.story
  WHERE b.n = (SELECT max(n) FROM builds WHERE story = b.story);
CREATE VIEW position_rows AS
  SELECT b.story, p.value ->> 'id' AS id, p.value ->> 'party' AS party, p.value ->> 'issue' AS issue,
    p.value ->> 'stance' AS stance, p.value ->> 'firmness' AS firmness, p.value ->> 'object' AS object,
    json_array_length(p.value, '$.origins') AS origins
  FROM newest_records b, json_each(b.record, '$.positions') p;
CREATE VIEW quotation_rows AS
  SELECT b.story, q.value ->> 'id' AS id, q.value ->> 'report' AS report, q.value ->> 'type' AS type, q.value ->> 'act' AS act,
    q.value ->> 'speaker' AS speaker, q.value ->> '$.source.exact' AS source, q.value ->> '$.content[0].exact' AS words
  FROM newest_records b, json_each(b.record, '$.quotations') q;
CREATE VIEW event_rows AS
  SELECT b.story, e.value ->> 'id' AS id, e.value ->> 'kind' AS kind, e.value ->> 'status' AS status,
    e.value ->> '$.when.value' AS "when", e.value ->> 'where' AS place, e.value ->> 'what' AS what
  FROM newest_records b, json_each(b.record, '$.events') e;
`,
  // The views of the third step, as they were before they had states.
  "",
  `
-- The rows that decisions have changed, as the engine lays them over; value is null of a row that became part of another.
CREATE TABLE decided_rows (
  n INTEGER PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  list TEXT NOT NULL,
  id TEXT NOT NULL,
  state TEXT NOT NULL,
  made INTEGER NOT NULL,
  value TEXT CHECK (json_valid(value)),
  UNIQUE (story, list, id)
) STRICT;
CREATE TABLE decided_as_of (story TEXT PRIMARY KEY REFERENCES stories (id), tag TEXT) STRICT;
DROP VIEW position_rows;
DROP VIEW quotation_rows;
DROP VIEW event_rows;
${EXPORT_VIEWS}`,
  `
ALTER TABLE members ADD COLUMN gone TEXT CHECK (json_valid(gone));
DROP VIEW report_list;
CREATE VIEW report_list AS
  SELECT s.name AS story, r.id, r.file, r.known ->> 'publisher' AS publisher, r.known ->> 'published' AS published,
    r.known ->> 'url' AS url, length(r.text) AS characters, m.added, m.who, m.gone ->> 'seen' AS gone
  FROM members m JOIN stories s ON s.id = m.story JOIN reports r ON r.id = m.report;
`,
];
