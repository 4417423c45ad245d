// Which of a person's roles stands beside the name.
import { expect, test } from "vitest";
import type { Entity } from "../../src/core/model/record.ts";
import { firstRole } from "../../src/core/render/first-role.ts";

const person = (...roles: string[]) =>
  ({ roles: roles.map((text) => ({ text, evidence: [] })) }) as unknown as Entity;

test.each([
  [
    "an office before letters for a party",
    ["R-Orr", "of Orrland", "Senate Majority Leader"],
    "Senate Majority Leader",
  ],
  [
    "the fuller form of the office told most often",
    ["Minister", "driver", "Transport Minister"],
    "Transport Minister",
  ],
  [
    "another office is no fuller form of it",
    ["president", "former president", "vice president"],
    "president",
  ],
  ["a title cut short only where there is nothing else", ["Pres", "President"], "President"],
  ["the same", ["Sen.", "D-Orr"], "Sen."],
  ["a body's letters alone are no office", ["IDU", "IDU chairman"], "IDU chairman"],
  ["without whose it is, where only that is told", ["her minister"], "minister"],
  ["none", [], ""],
])("%s", (_title, roles, best) => {
  expect(firstRole(person(...roles))).toBe(best);
});
