// `readout stories`: the stories of a workspace.
import { canonicalJson } from "../../core/index.ts";
import { openWorkspace } from "../open-workspace.ts";

export interface StoriesOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Prints the stories of the workspace, a line each: id, reports, decisions, name. */
export async function listStories(options: StoriesOptions): Promise<void> {
  const workspace = openWorkspace(options.workspace, { make: false });
  try {
    const rows = [];
    for (const story of await workspace.store.stories()) {
      const { present, removed } = await workspace.members(story.id);
      const decisions = (await workspace.store.decisions(story.id)).length;
      rows.push({
        id: story.id,
        name: story.name,
        created: story.created,
        reports: present.length,
        removed: removed.length,
        decisions,
      });
    }
    if (options.json) process.stdout.write(canonicalJson(rows));
    else if (rows.length === 0) process.stdout.write("no stories yet\n");
    else
      for (const r of rows)
        process.stdout.write(
          `${r.id}  ${String(r.reports).padStart(5)} reports  ${String(r.decisions).padStart(5)} decisions  ${r.name}\n`,
        );
  } finally {
    await workspace.close();
  }
}
