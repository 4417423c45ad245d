// Statements that a person gave to somebody else: for whom they speak then, and what becomes of the positions that were made of them.
import type { Quotation } from "../model/annotation.ts";
import type { Entity, Position } from "../model/record.ts";
import type { Consequences } from "./lay-over.ts";
import type { WorkingRows } from "./working-rows.ts";

/**
 * Carries corrected speakers on. A statement speaks for the party of its new speaker, unless the person said for which. A position that its old speaker's
 * party had by it goes to the new one's where all its statements are that party's now; else it stays, marked as shaken. Positions
 * that somebody told of another side, and those whose party a person set, stay as they are.
 */
export function followSpeakers(rows: WorkingRows, { respoken, sided }: Consequences): void {
  if (respoken.size === 0) return;
  const partyOf = (speaker: string | null) =>
    speaker === null ? null : ((rows.byId(speaker)?.row as Entity | undefined)?.party ?? null);
  const principalOf = (q: Quotation) => q.speaks_for ?? partyOf(q.speaker);
  for (const [id, { party }] of respoken) {
    const w = rows.byId(id);
    if (!w || party) continue;
    const q = w.row as Quotation;
    const speaksFor = partyOf(q.speaker);
    if (q.speaks_for !== speaksFor) w.row = { ...q, speaks_for: speaksFor };
  }
  for (const w of rows.list("positions")) {
    const position = w.row as Position;
    const moved = position.statements.flatMap((s) => respoken.get(s) ?? []);
    if (w.gone || w.state === "added" || sided.has(w.id)) continue;
    if (!moved.some(({ was }) => principalOf(was) === position.party)) continue;
    const now = new Set(
      position.statements.map((s) => {
        const q = rows.byId(s)?.row;
        return q && "content" in q ? principalOf(q) : null;
      }),
    );
    const [only = null] = now;
    const decisions = [...new Set(moved.map((m) => m.decision))];
    if (now.size > 1 || only === null) w.shakenBy.push(...decisions);
    else if (only !== position.party) {
      w.row = { ...position, party: only };
      w.decisions.push(...decisions);
      if (w.state === "candidate") w.state = "corrected";
    }
  }
}
