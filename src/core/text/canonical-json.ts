// One way to write a value down, so that equal records are equal bytes.

/**
 * The value as JSON with every object's keys sorted by code unit, two spaces of indent and a final line break (the ordering
 * of RFC 8785, indented for people). Lone surrogates are escaped, as JSON.stringify does. Throws TypeError for undefined,
 * functions, non-finite numbers and anything that is not plain JSON.
 */
export function canonicalJson(value: unknown): string {
  const found = { odd: false };
  const copy = inOrder(value, found);
  // The engine's own writer is faster, but keys that look like array indices it puts first.
  return `${found.odd ? write(value, "") : JSON.stringify(copy, null, 2)}\n`;
}

const ODD_KEY = /^(?:\d+|__proto__)$/;

/** A copy whose keys are put in in their order; says where an object's keys would not keep it. */
function inOrder(value: unknown, found: { odd: boolean }): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((v) => inOrder(v, found));
  if (typeof value === "object") {
    const copy: Record<string, unknown> = {};
    // By code unit, which is what sort does without being told.
    for (const key of Object.keys(value).sort()) {
      if (ODD_KEY.test(key)) found.odd = true;
      else copy[key] = inOrder((value as Record<string, unknown>)[key], found);
    }
    return copy;
  }
  if (typeof value !== "number") throw new TypeError(`not plain JSON: ${typeof value}`);
  if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
  return value;
}

function write(value: unknown, indent: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((v) => inner + write(v, inner)).join(",\n")}\n${indent}]`;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (entries.length === 0) return "{}";
    return `{\n${entries.map(([k, v]) => `${inner}${JSON.stringify(k)}: ${write(v, inner)}`).join(",\n")}\n${indent}}`;
  }
  throw new TypeError(`not plain JSON: ${typeof value}`);
}
