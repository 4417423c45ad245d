// A REFI-QDA codebook (.qdc) as a codebook of ours: our own comes back as it was, one of another program with its codes as issues.
import type { Codebook, Issue } from "../model/record.ts";
import { foldedWords } from "../text/normalise.ts";
import { unescapeLine } from "./codebook-qdc.ts";
import { childrenNamed, readXml, textOf, XmlError, type XmlNode } from "./read-xml.ts";

/** A codebook with what had to be decided to read it, in words. */
export interface ReadCodebookQdc {
  readonly codebook: Codebook;
  readonly notes: readonly string[];
}

/**
 * The codebook in a .qdc. A code that text can be coded with is an issue, its codes below that cannot be are its cues; a codable
 * code below another is an issue of its own, named "above / below". Throws XmlError where the text is no XML or no codebook.
 */
export function readCodebookQdc(source: string, fallbackName: string): ReadCodebookQdc {
  const root = readXml(source);
  const codes = root.name === "CodeBook" ? childrenNamed(root, "Codes")[0] : undefined;
  if (!codes) throw new XmlError("no CodeBook with Codes", source, 0);
  const notes: string[] = [];
  const issues: Issue[] = [];
  const taken = new Set<string>();
  const walk = (code: XmlNode, above: string) => {
    const name = `${above}${code.attributes["name"] ?? ""}`;
    const below = childrenNamed(code, "Code");
    const isCue = (c: XmlNode) =>
      c.attributes["isCodable"] === "false" && childrenNamed(c, "Code").length === 0;
    const own = ownFields(childrenNamed(code, "Description").map(textOf).join("\n"));
    if (code.attributes["isCodable"] !== "false") {
      const wanted = own.code ?? (foldedWords(name).join("-") || "code");
      let unique = wanted;
      for (let n = 2; taken.has(unique); n++) unique = `${wanted}-${n}`;
      if (unique !== wanted) notes.push(`two codes are called ${wanted}; one of them is now ${unique}`);
      taken.add(unique);
      const cues = below.filter(isCue).map((c) => c.attributes["name"] ?? "");
      if (cues.length === 0) notes.push(`${name}: no cues; readout finds an issue by its cues only`);
      issues.push({
        code: unique,
        name,
        cues,
        ...(own.definition === undefined ? {} : { definition: own.definition }),
        ...(own.example === undefined ? {} : { example: own.example }),
      });
    } else notes.push(`${name}: text cannot be coded with it; only the codes below it are issues`);
    for (const c of below) if (!isCue(c)) walk(c, `${name} / `);
  };
  for (const code of childrenNamed(codes, "Code")) walk(code, "");
  const sets = childrenNamed(root, "Sets").flatMap((s) => childrenNamed(s, "Set"));
  const name = sets.length === 1 ? sets[0]!.attributes["name"] : undefined;
  if (sets.length > 1) notes.push(`${sets.length} sets are left out; a codebook here has none`);
  return { codebook: { name: name || fallbackName, issues }, notes };
}

/** The fields of a description that we wrote; one of another program is the definition. */
function ownFields(description: string): { code?: string; definition?: string; example?: string } {
  const lines = description.split("\n").map((l) => /^(Code|Definition|Example): (.*)$/su.exec(l));
  if (description === "") return {};
  if (lines[0]?.[1] !== "Code" || lines.some((l) => l === null)) return { definition: description };
  const value = (label: string) => {
    const found = lines.find((l) => l?.[1] === label)?.[2];
    return found === undefined ? {} : { [label.toLowerCase()]: unescapeLine(found) };
  };
  return { ...value("Code"), ...value("Definition"), ...value("Example") };
}
