// `readout decisions`: the log of a workspace.
import { canonicalJson, type Decision, undoneIds } from "../../core/index.ts";
import { openWorkspace } from "../open-workspace.ts";

export interface DecisionsOptions {
  readonly story?: string;
  readonly workspace?: string;
  readonly orphans?: boolean;
  readonly json?: boolean;
}

/** Prints the decisions of each story, oldest first. */
export async function decisions(options: DecisionsOptions): Promise<void> {
  const workspace = openWorkspace(options.workspace, { make: false });
  try {
    const all = options.story ? [await workspace.story(options.story)] : await workspace.store.stories();
    const told = [];
    for (const { id, name } of all) {
      const log = await workspace.store.decisions(id);
      const undone = undoneIds(log);
      const seen = (await workspace.members(id)).present.length > 0 ? await workspace.reviewed(id) : null;
      const orphans = new Map(seen?.record.review?.orphans.map((o) => [o.decision, o.reason]));
      const rows = log.map((d) => ({ ...d, stands: !undone.has(d.id), orphan: orphans.get(d.id) ?? null }));
      told.push({
        story: id,
        name,
        decisions: options.orphans ? rows.filter((r) => r.orphan !== null) : rows,
      });
    }
    if (options.json) process.stdout.write(canonicalJson(told));
    else
      for (const { name, decisions: rows } of told) {
        if (rows.length === 0) continue;
        process.stdout.write(`${name}\n`);
        for (const d of rows) {
          const marks = `${d.stands ? "" : " (undone)"}${d.orphan === null ? "" : ` (orphan: ${d.orphan})`}`;
          const why = d.why === null ? "" : ` because ${d.why}`;
          process.stdout.write(`  ${d.when}  ${d.who}  ${d.kind} ${whatOf(d)}${why}${marks}\n`);
        }
      }
  } finally {
    await workspace.close();
  }
}

/** What a decision is about, in words. */
function whatOf(d: Decision): string {
  switch (d.kind) {
    case "undo":
      return d.undoes;
    case "remove-report":
      return d.report;
    case "add":
    case "suggest":
      return `${d.list ?? "words"}: ${d.words.map((c) => c.exact).join(" … ")}`;
    case "merge":
      return `${d.targets[0]?.list}: ${d.targets.map((t) => t.what).join(" + ")}`;
    case "comment":
      return `${d.target === null ? "" : `${d.target.what}: `}“${d.text}”`;
    case "correct":
      return `${d.target.list}: ${d.target.what} (${Object.keys(d.fields).join(", ")})`;
    default:
      return `${d.target.list}: ${d.target.what}`;
  }
}
