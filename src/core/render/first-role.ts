// The role that stands beside a person's name where there is room for one.
import type { Entity } from "../model/record.ts";

/** Whose role it is, said by a pronoun: out of its sentence "her minister" says less than "minister". */
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)\s+/i;
/** Letters for a party and a state, where somebody comes from, a group of many, what somebody does: true of the person, and no office. */
const NO_OFFICE =
  /^(?:[RDI]-|of\s|(?:speaks|caucuses|sits|works|serves)\b)|^(?:Republicans|Democrats|\p{Lu}{2,6})$/u;
/** A title cut short is read beside a name and not alone. */
const SHORT = /^(?:Pres|Sen|Rep|Gov|Gen|Col|Lt|Dr|Prof|Hon|Mr|Mrs|Ms)\.?$/;

/** The words of the role that says best by itself what the person is: an office before letters and places, the one told most often, in its fullest form; "" where none is told. */
export function firstRole(entity: Entity): string {
  const roles = entity.roles.map((r) => r.text);
  const offices = roles.filter((r) => !POSSESSIVE.test(r) && !NO_OFFICE.test(r));
  const best = offices.find((r) => !SHORT.test(r)) ?? offices[0];
  if (best === undefined)
    return roles.find((r) => !POSSESSIVE.test(r)) ?? roles[0]?.replace(POSSESSIVE, "") ?? "";
  const fuller = (r: string) => ` ${r}`.toLowerCase().endsWith(` ${best.toLowerCase()}`) && r !== best;
  return offices.find((r) => fuller(r) && !/^(?:former|ex-|deputy|acting|vice)\b/i.test(r)) ?? best;
}
