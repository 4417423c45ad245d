// Looking into JSON that others wrote: what is not what was looked for is nothing.

export type Json = Readonly<Record<string, unknown>>;

/** The value as an object, or null. */
export function asObject(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The value as a list, as JSON-LD has it: one value stands for a list of one, nothing for an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The value as a string, or null. */
export function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The strings of a list, or of a single value. */
export function textsIn(value: unknown): string[] {
  return asList(value).filter((v) => typeof v === "string");
}
