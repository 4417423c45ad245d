// Names of one report that are taken for one person, body, place or thing.
import type { Name } from "./name.ts";

/** Names of one thing in this report. */
export interface Group {
  readonly kind: "person" | "organisation" | "place" | "other";
  /** Key that tells groups of one kind apart. */
  readonly key: string;
  readonly names: Name[];
  sex: "m" | "f" | "";
}
