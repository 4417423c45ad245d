// A codebook as REFI-QDA codebook exchange (.qdc, version 1.0), for NVivo, MAXQDA, ATLAS.ti, QualCoder and others.
import type { Codebook } from "../model/record.ts";
import { digest } from "../text/hash.ts";
import { element, lines, xmlDocument } from "./xml.ts";

/** The namespace of REFI-QDA codebook exchange 1.0. */
export const QDC_NAMESPACE = "urn:QDA-XML:codebook:1.0";

/**
 * The codebook as .qdc: a code for every issue, its cues as codes below it that text cannot be coded with, code, definition and example in the
 * description, and one set with the codebook's name. Identifiers are made of content, so that the same codebook is the same file.
 */
export function codebookToQdc(codebook: Codebook): string {
  const guids = codebook.issues.map((issue) => guidOf("issue", codebook.name, issue.code));
  const codes = codebook.issues.map((issue, i) =>
    element(
      "Code",
      { guid: guids[i]!, name: issue.name, isCodable: true },
      element(
        "Description",
        {},
        describe({ Code: issue.code, Definition: issue.definition, Example: issue.example }),
      ),
      issue.cues.map((cue, n) =>
        element("Code", {
          guid: guidOf("cue", codebook.name, issue.code, n, cue),
          name: cue,
          isCodable: false,
        }),
      ),
    ),
  );
  const set = element(
    "Set",
    { guid: guidOf("codebook", codebook.name), name: codebook.name },
    guids.map((guid) => element("MemberCode", { guid })),
  );
  return xmlDocument(
    element(
      "CodeBook",
      { xmlns: QDC_NAMESPACE, origin: "readout" },
      element("Codes", {}, lines(codes)),
      element("Sets", {}, set),
    ),
  );
}

/** Lines of "Label: value"; line breaks and backslashes of a value are written \n and \\, so that each stays one line. */
function describe(parts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${escapeLine(value!)}`)
    .join("\n");
}

const LINE_ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };

function escapeLine(value: string): string {
  return value.replace(/[\\\n\r]/g, (c) => LINE_ESCAPES[c]!);
}

/** A value of a description line as it was before it was written. */
export function unescapeLine(value: string): string {
  return value.replace(/\\(.)/g, (_, c: string) => (c === "n" ? "\n" : c === "r" ? "\r" : c));
}

/** A GUID made of content (RFC 9562, version 8). */
function guidOf(...parts: readonly unknown[]): string {
  const hex = digest(JSON.stringify(parts));
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
