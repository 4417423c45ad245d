// A workspace file opened: made where there is none, brought up to date, refused where it is something else.
import Database from "better-sqlite3";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";

/** How long a process waits for another one that writes, in milliseconds; a write takes a few. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The database of a workspace file. Every commit is on the disk when it returns (WAL, synchronous FULL). Throws ReadoutError:
 * "workspace-newer" for one of a later readout, "not-a-workspace" for another program's, "workspace-unreadable",
 * "workspace-busy".
 */
export function openDatabase(file: string, migrations: readonly string[] = MIGRATIONS): Database.Database {
  let db: Database.Database;
  try {
    db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw new ReadoutError("workspace-unreadable", `${file}: cannot be opened: ${(error as Error).message}`);
  }
  try {
    return readable(file, () => {
      refuseOthers(db, file, migrations.length);
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = FULL");
      db.pragma("foreign_keys = ON");
      migrate(db, file, migrations);
      return db;
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What the body gives; what SQLite has against it becomes one line. */
export function readable<T>(file: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (error instanceof ReadoutError || typeof code !== "string" || !code.startsWith("SQLITE_")) throw error;
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
      throw new ReadoutError("workspace-busy", `${file}: another process is writing; try again`);
    if (code === "SQLITE_FULL") throw new ReadoutError("workspace-full", `${file}: the disk is full`);
    if (/NOTADB|CORRUPT|CANTOPEN|READONLY|IOERR/.test(code))
      throw new ReadoutError("workspace-unreadable", `${file}: ${(error as Error).message}`);
    throw error;
  }
}

function version(db: Database.Database): number {
  return db.pragma("user_version", { simple: true }) as number;
}

/** Refuses before anything is written to the file. */
function refuseOthers(db: Database.Database, file: string, newest: number): void {
  const application = db.pragma("application_id", { simple: true }) as number;
  const empty = db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  if (application !== APPLICATION_ID && !empty)
    throw new ReadoutError("not-a-workspace", `${file}: is a database of another program`);
  if (version(db) > newest)
    throw new ReadoutError(
      "workspace-newer",
      `${file}: was made by a newer readout (version ${version(db)} of the file; this one knows ${newest}): update readout`,
    );
}

function migrate(db: Database.Database, file: string, migrations: readonly string[]): void {
  if (version(db) === migrations.length) return;
  db.transaction(() => {
    // Another process may have been here first: what holds is what stands now that the file is ours.
    refuseOthers(db, file, migrations.length);
    for (let v = version(db); v < migrations.length; v++) db.exec(migrations[v]!);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}
