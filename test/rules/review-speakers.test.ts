// A statement given to somebody else: for whom it speaks then, and the positions that were made of it.
import { describe, expect, test } from "vitest";
import {
  applyDecisions,
  type Decision,
  type DecisionBody,
  type ReadoutRecord,
} from "../../src/core/index.ts";
import { resolveDecision } from "../../src/store/resolve-decision.ts";
import { recordOf } from "./record-fixture.ts";

let n = 0;
const log = (...bodies: DecisionBody[]): Decision[] =>
  bodies.map((b) => ({ ...b, id: `d-${n++}`, who: "ann", when: "2026-10-24T10:00:00.000Z", why: null }));
const ask = (record: ReadoutRecord, request: Parameters<typeof resolveDecision>[1]) =>
  resolveDecision(applyDecisions(record, []), request);

describe("a position that was made of a statement of somebody else", () => {
  const made = recordOf([
    "A, 2026-10-22 | Chile’s foreign minister, Ana Reyes, said: “We reject the ceasefire.” Peru’s foreign minister, Luis Mora, said: “We accept the sanctions.” Tom Hale, a shipping analyst, said the ports were quiet.",
  ]);
  const position = made.positions.find((p) => p.party === "chile" && p.statements.length === 1)!;
  const [statement] = position.statements;
  const named = (name: string) => made.entities.find((e) => e.name === name)!.id;
  const respoken = (...fields: Record<string, unknown>[]) =>
    log(...fields.map((f) => ask(made, { kind: "correct", row: statement!, fields: f })));
  const after = (decisions: Decision[], record = made) => {
    const { record: r } = applyDecisions(record, decisions);
    return {
      p: r.positions.find((p) => p.id === position.id)!,
      q: r.quotations.find((q) => q.id === statement)!,
    };
  };

  test("goes to the party of its new speaker", () => {
    const decisions = respoken({ speaker: named("Luis Mora") });
    const { p, q } = after(decisions);
    expect(q).toMatchObject({ speaker: named("Luis Mora"), speaks_for: "peru" });
    expect(p).toMatchObject({ party: "peru", state: "corrected", decisions: [decisions[0]!.id] });
    expect(p.shaken_by).toBeUndefined();
    expect(after([...decisions, ...log({ kind: "undo", undoes: decisions[0]!.id })]).p).toMatchObject({
      party: "chile",
      state: "candidate",
    });
  });

  test("stays and is marked where the new speaker has no party, or where other statements are still the old party’s", () => {
    const decisions = respoken({ speaker: named("Tom Hale") });
    expect(after(decisions).q.speaks_for).toBe(null);
    expect(after(decisions).p).toMatchObject({
      party: "chile",
      state: "candidate",
      shaken_by: [decisions[0]!.id],
    });
    const other = made.quotations.find((q) => q.id !== statement && q.speaks_for === "peru")!;
    const two = {
      ...made,
      positions: made.positions.map((p) =>
        p === position ? { ...p, statements: [statement!, other.id] } : p,
      ),
    };
    expect(after(respoken({ speaker: named("Tom Hale") }), two).p.shaken_by).toHaveLength(1);
    expect(after(respoken({ speaker: named("Luis Mora") }), two).p).toMatchObject({ party: "peru" });
  });

  test("does not move where a person says for whom, where it was told of another side, or where a person set its party", () => {
    expect(after(respoken({ speaker: named("Luis Mora"), speaks_for: "chile" })).p.party).toBe("chile");
    const told = {
      ...made,
      positions: made.positions.map((p) => (p === position ? { ...p, party: "peru" } : p)),
    };
    expect(after(respoken({ speaker: named("Tom Hale") }), told).p).toMatchObject({
      party: "peru",
      state: "candidate",
    });
    const own = ask(made, { kind: "correct", row: position.id, fields: { party: "peru" } });
    expect(after([...log(own), ...respoken({ speaker: named("Tom Hale") })]).p.party).toBe("peru");
  });
});
