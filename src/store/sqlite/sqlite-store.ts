// The store in one SQLite file.
import type Database from "better-sqlite3";
import {
  type Annotation,
  byCodeUnit,
  type Decision,
  foldedWords,
  type ReportInput,
} from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import {
  BUILDS_KEPT,
  type BuildRow,
  type Membership,
  type Store,
  type StoredReport,
  type StoryRow,
} from "../store.ts";
import { openDatabase, readable } from "./open-database.ts";

type Row = Record<string, string | number | null>;

/** The store in a file, which is made where there is none; ":memory:" is one that is gone with the process. */
export function sqliteStore(file: string): Store {
  const db = openDatabase(file);
  const prepared = new Map<string, Database.Statement>();
  const sql = (text: string): Database.Statement => {
    const known = prepared.get(text) ?? db.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const all = (text: string, ...values: unknown[]) => sql(text).all(...values) as Row[];
  const one = (text: string, ...values: unknown[]) => (sql(text).get(...values) as Row | undefined) ?? null;
  /** A write: it waits for other writers, and is on the disk when it is done. */
  const write = (body: () => void) => readable(file, () => db.transaction(body).immediate());
  const read = <T>(body: () => T): T => readable(file, body);

  const mustHave = (story: string) => {
    if (!one("SELECT id FROM stories WHERE id = ?", story))
      throw new ReadoutError("no-story", `no story ${story}`);
  };
  const nameFree = (story: StoryRow) => {
    const other = one("SELECT id FROM stories WHERE name = ?", story.name);
    if (other && other["id"] !== story.id)
      throw new ReadoutError("story-exists", `there is a story “${story.name}” already`);
  };
  const keep = ({ id, input }: StoredReport) => {
    if (one("SELECT n FROM reports WHERE id = ?", id)) return;
    const { file: name, ...rest } = input;
    // UTF-8 has no half of a surrogate pair; in JSON it is escaped.
    const { text, ...known } = isWellFormed(rest.text) ? rest : { ...rest, text: "", exactText: rest.text };
    const { lastInsertRowid } = sql("INSERT INTO reports (id, file, text, known) VALUES (?, ?, ?, ?)").run(
      id,
      name,
      text,
      JSON.stringify(known),
    );
    sql("INSERT INTO words (rowid, folded) VALUES (?, ?)").run(
      lastInsertRowid,
      foldedWords(rest.text).join(" "),
    );
  };

  return {
    async stories() {
      return read(() => all("SELECT * FROM stories"))
        .map(storyOf)
        .sort((a, b) => byCodeUnit(a.name, b.name));
    },
    async story(id) {
      const row = read(() => one("SELECT * FROM stories WHERE id = ?", id));
      return row && storyOf(row);
    },
    async putStory(story) {
      write(() => {
        nameFree(story);
        if (one("SELECT id FROM stories WHERE id = ?", story.id))
          throw new ReadoutError("story-exists", `there is a story “${story.name}” already`);
        const { id, name, created } = story;
        sql("INSERT INTO stories (id, name, created, codebook, parties) VALUES (?, ?, ?, ?, ?)").run(
          id,
          name,
          created,
          text(story.codebook),
          text(story.parties),
        );
      });
    },
    async updateStory(story) {
      write(() => {
        mustHave(story.id);
        nameFree(story);
        sql("UPDATE stories SET name = ?, codebook = ?, parties = ? WHERE id = ?").run(
          story.name,
          text(story.codebook),
          text(story.parties),
          story.id,
        );
      });
    },
    async addReports(story, reports, { added, who }) {
      write(() => {
        mustHave(story);
        for (const report of reports) {
          keep(report);
          sql("INSERT OR IGNORE INTO members (story, report, added, who) VALUES (?, ?, ?, ?)").run(
            story,
            report.id,
            added,
            who,
          );
        }
      });
    },
    async setGone(story, report, gone) {
      write(() => {
        mustHave(story);
        sql("UPDATE members SET gone = ? WHERE story = ? AND report = ?").run(text(gone), story, report);
      });
    },
    async report(id) {
      const row = read(() => one("SELECT id, file, text, known FROM reports WHERE id = ?", id));
      return row && reportOf(row);
    },
    async reportsOf(story) {
      return read(() => {
        mustHave(story);
        return all(
          "SELECT r.id, r.file, r.text, r.known FROM members m JOIN reports r ON r.id = m.report WHERE m.story = ? ORDER BY m.n",
          story,
        ).map(reportOf);
      });
    },
    async members(story) {
      return read(() => {
        mustHave(story);
        return all("SELECT report, added, who, gone FROM members WHERE story = ? ORDER BY n", story).map(
          memberOf,
        );
      });
    },
    async reportsWith(story, phrases) {
      return read(() => {
        mustHave(story);
        const some = phrases.map((p) => p.replaceAll('"', "")).filter((p) => p !== "" && p !== "*");
        const match = some.map((p) => (p.endsWith("*") ? `"${p.slice(0, -1)}"*` : `"${p}"`)).join(" AND ");
        const where = match === "" ? "" : "AND r.n IN (SELECT rowid FROM words WHERE words MATCH ?)";
        return all(
          `SELECT r.id FROM members m JOIN reports r ON r.id = m.report WHERE m.story = ? ${where} ORDER BY m.n`,
          ...(match === "" ? [story] : [story, match]),
        ).map((r) => String(r["id"]));
      });
    },
    async annotation(report, engine) {
      const row = read(() =>
        one("SELECT body FROM annotations WHERE report = ? AND engine = ?", report, engine),
      );
      return row && (JSON.parse(String(row["body"])) as Annotation);
    },
    async putAnnotations(engine, annotations) {
      write(() => {
        for (const [report, annotation] of annotations) {
          if (!one("SELECT n FROM reports WHERE id = ?", report))
            throw new ReadoutError("no-report", `no report ${report}`);
          sql("DELETE FROM annotations WHERE report = ?").run(report);
          sql("INSERT INTO annotations (report, engine, body) VALUES (?, ?, ?)").run(
            report,
            engine,
            JSON.stringify(annotation),
          );
        }
      });
    },
    async builds(story) {
      return read(() => {
        mustHave(story);
        return all(
          "SELECT id, story, made, engine, reports FROM builds WHERE story = ? ORDER BY n DESC",
          story,
        ).map((r) => ({ ...r, reports: JSON.parse(String(r["reports"])) }) as unknown as BuildRow);
      });
    },
    async record(build) {
      const row = read(() => one("SELECT record FROM builds WHERE id = ?", build));
      return row && String(row["record"]);
    },
    async putRecord(build, json) {
      write(() => {
        mustHave(build.story);
        sql("DELETE FROM builds WHERE id = ?").run(build.id);
        sql("INSERT INTO builds (id, story, made, engine, reports, record) VALUES (?, ?, ?, ?, ?, ?)").run(
          build.id,
          build.story,
          build.made,
          build.engine,
          JSON.stringify(build.reports),
          json,
        );
        sql(
          "DELETE FROM builds WHERE story = ? AND n NOT IN (SELECT n FROM builds WHERE story = ? ORDER BY n DESC LIMIT ?)",
        ).run(build.story, build.story, BUILDS_KEPT);
      });
    },
    async appendDecisions(story, decisions) {
      write(() => {
        mustHave(story);
        for (const decision of decisions) {
          const body = JSON.stringify(decision);
          const twin = one("SELECT story, body FROM decisions WHERE id = ?", decision.id);
          if (twin?.["story"] === story && twin["body"] === body) continue;
          if (twin) throw new ReadoutError("decision-exists", `another decision has the id ${decision.id}`);
          sql("INSERT INTO decisions (id, story, body) VALUES (?, ?, ?)").run(decision.id, story, body);
        }
      });
    },
    async decisions(story) {
      return read(() => {
        mustHave(story);
        return all("SELECT body FROM decisions WHERE story = ? ORDER BY n", story).map(
          (r) => JSON.parse(String(r["body"])) as Decision,
        );
      });
    },
    async decidedTag(story) {
      const row = read(() => one("SELECT tag FROM decided_as_of WHERE story = ?", story));
      return row && String(row["tag"]);
    },
    async putDecidedRows(story, tag, rows) {
      write(() => {
        mustHave(story);
        // One decision changes few rows of many: only these are written.
        const there = new Map(
          all("SELECT list, id, state, value FROM decided_rows WHERE story = ?", story).map(
            ({ list, id, state, value }) => [`${list} ${id}`, { list, id, is: `${state} ${value}` }],
          ),
        );
        for (const { list, id, state, made, row } of rows) {
          const value = text(row);
          const known = there.get(`${list} ${id}`);
          there.delete(`${list} ${id}`);
          if (known?.is === `${state} ${value}`) continue;
          sql(
            "INSERT OR REPLACE INTO decided_rows (story, list, id, state, made, value) VALUES (?, ?, ?, ?, ?, ?)",
          ).run(story, list, id, state, made ? 1 : 0, value);
        }
        for (const { list, id } of there.values())
          sql("DELETE FROM decided_rows WHERE story = ? AND list = ? AND id = ?").run(story, list, id);
        sql("INSERT OR REPLACE INTO decided_as_of (story, tag) VALUES (?, ?)").run(story, tag);
      });
    },
    async close() {
      if (db.open) db.close();
    },
  };
}

const isWellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value);
const text = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const parsed = (value: unknown) => (typeof value === "string" ? JSON.parse(value) : null);

function memberOf(row: Row): Membership {
  const { gone, ...rest } = row as unknown as Omit<Membership, "gone"> & { gone: string | null };
  return { ...rest, gone: gone === null ? null : JSON.parse(gone) };
}

function storyOf(row: Row): StoryRow {
  return {
    id: String(row["id"]),
    name: String(row["name"]),
    created: String(row["created"]),
    codebook: parsed(row["codebook"]),
    parties: parsed(row["parties"]),
  };
}

function reportOf(row: Row): StoredReport {
  const { exactText, ...known } = parsed(row["known"]) as Omit<ReportInput, "file" | "text"> & {
    exactText?: string;
  };
  const text = exactText ?? String(row["text"]);
  return { id: String(row["id"]), input: { ...known, file: String(row["file"]), text } };
}
