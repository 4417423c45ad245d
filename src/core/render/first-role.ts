// The role that stands beside a person's name where there is room for one.
import type { Entity } from "../model/record.ts";

/** Whose role it is, said by a pronoun: out of its sentence "her minister" says less than "minister". */
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)\s+/i;

/** The words of the first role that says by itself what it is, else of the first without its pronoun; "" where none is told. */
export function firstRole(entity: Entity): string {
  const roles = entity.roles.map((r) => r.text);
  return roles.find((r) => !POSSESSIVE.test(r)) ?? roles[0]?.replace(POSSESSIVE, "") ?? "";
}
