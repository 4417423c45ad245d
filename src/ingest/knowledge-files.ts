// parties.json and codebook.json: the reader's own parties and issues, checked by hand so that a message names the place.
import type { Codebook, Party } from "../core/index.ts";
import { decode } from "./decode.ts";
import { ReadoutError } from "./readout-error.ts";

const PARTY_KINDS = ["state", "organisation", "group"] as const;

/** The parties in the bytes of a parties.json. Throws ReadoutError naming the place, as in `parties.json: [2].name is missing`. */
export function readParties(path: string, bytes: Uint8Array): Party[] {
  const at = new Place(path, "bad-parties");
  const list = at.list(parseJson(path, bytes, "bad-parties"), "");
  const parties = list.map((item, i): Party => {
    const row = at.object(item, `[${i}]`);
    return {
      id: at.text(row["id"], `[${i}].id`),
      name: at.text(row["name"], `[${i}].name`),
      kind: at.oneOf(row["kind"], PARTY_KINDS, `[${i}].kind`),
      aliases: at.texts(row["aliases"] ?? [], `[${i}].aliases`),
    };
  });
  at.unique(
    parties.map((p) => p.id),
    (i) => `[${i}].id`,
  );
  return parties;
}

/** The codebook in the bytes of a codebook.json. Throws ReadoutError naming the place, as in `codebook.json: issues[0].code is missing`. */
export function readCodebook(path: string, bytes: Uint8Array): Codebook {
  const at = new Place(path, "bad-codebook");
  const top = at.object(parseJson(path, bytes, "bad-codebook"), "");
  const issues = at.list(top["issues"], "issues").map((item, i) => {
    const place = `issues[${i}]`;
    const row = at.object(item, place);
    const { definition, example } = row;
    return {
      code: at.text(row["code"], `${place}.code`),
      name: at.text(row["name"], `${place}.name`),
      cues: at.texts(row["cues"], `${place}.cues`),
      ...(definition === undefined ? {} : { definition: at.text(definition, `${place}.definition`) }),
      ...(example === undefined ? {} : { example: at.text(example, `${place}.example`) }),
    };
  });
  at.unique(
    issues.map((issue) => issue.code),
    (i) => `issues[${i}].code`,
  );
  return { name: at.text(top["name"], "name"), issues };
}

function parseJson(path: string, bytes: Uint8Array, code: string): unknown {
  const decoded = decode(bytes);
  if ("notText" in decoded) throw new ReadoutError(code, `${path}: ${decoded.notText}, not JSON`);
  const text = decoded.text.replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message.replace(/\s+/g, " ");
    const position = /position (\d+)/.exec(message)?.[1];
    // Engines word it differently; the line is what a person looks for.
    const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    const end = text.trimEnd().split("\n").length;
    throw new ReadoutError(code, `${path}: line ${line ?? end}: not valid JSON: ${message}`);
  }
}

/** Checks of one file's values; each throws with the value's place. */
class Place {
  readonly path: string;
  readonly code: string;
  constructor(path: string, code: string) {
    this.path = path;
    this.code = code;
  }
  private fail(place: string, what: string): never {
    throw new ReadoutError(this.code, `${this.path}: ${place || "the file"} ${what}`);
  }
  private present(value: unknown, place: string): void {
    if (value === undefined || value === null) this.fail(place, "is missing");
  }
  list(value: unknown, place: string): unknown[] {
    this.present(value, place);
    return Array.isArray(value) ? value : this.fail(place, "is not a list");
  }
  object(value: unknown, place: string): Record<string, unknown> {
    this.present(value, place);
    if (typeof value !== "object" || Array.isArray(value)) this.fail(place, "is not an object");
    return value as Record<string, unknown>;
  }
  text(value: unknown, place: string): string {
    this.present(value, place);
    if (typeof value !== "string") this.fail(place, "is not a string");
    return value.trim() === "" ? this.fail(place, "is empty") : value;
  }
  texts(value: unknown, place: string): string[] {
    return this.list(value, place).map((item, i) => this.text(item, `${place}[${i}]`));
  }
  oneOf<T extends string>(value: unknown, allowed: readonly T[], place: string): T {
    const text = this.text(value, place);
    const found = allowed.find((a) => a === text);
    return found ?? this.fail(place, `is “${text}”, not one of ${allowed.join(", ")}`);
  }
  unique(values: readonly string[], placeOf: (i: number) => string): void {
    values.forEach((value, i) => {
      const first = values.indexOf(value);
      if (first !== i) this.fail(placeOf(i), `is “${value}”, as is ${placeOf(first)}`);
    });
  }
}
