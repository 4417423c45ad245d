// CoNLL-U files (plain or gzipped) to documents, with the place of every word in the running text.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface GoldSentence {
  readonly document: string;
  readonly genre: string;
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly tags: readonly string[];
  /** Index of the head in this sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Paragraphs as [start, end) of the text. */
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly sentences: readonly GoldSentence[];
}

/** Returns the documents of a CoNLL-U file. Throws as node:fs does where it cannot be read. */
export function readConllu(path: string): GoldDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const documents: GoldDocument[] = [];
  let block: string[] = [];
  let draft: Draft | null = null;
  const flush = () => {
    if (block.length === 0) return;
    const id = field(block, "newdoc id");
    if (id !== null || draft === null) {
      if (draft) documents.push(draft.close());
      draft = new Draft(id ?? "document", field(block, "meta::genre") ?? genreOf(id ?? ""));
    }
    draft.add(block);
    block = [];
  };
  for (const line of text.split("\n")) {
    if (line === "") flush();
    else block.push(line);
  }
  flush();
  if (draft) documents.push((draft as Draft).close());
  return documents;
}

function field(lines: readonly string[], name: string): string | null {
  for (const l of lines) if (l.startsWith(`# ${name} =`)) return l.slice(l.indexOf("=") + 1).trim();
  return null;
}

/** EWT names its genre in the document's id, PUD in its first letter. */
function genreOf(id: string): string {
  if (/^n\d/.test(id)) return "news";
  if (/^w\d/.test(id)) return "wikipedia";
  return id.split("-")[0] ?? "";
}

class Draft {
  private text = "";
  private readonly paragraphs: [number, number][] = [];
  private readonly sentences: GoldSentence[] = [];
  private space = "";

  private readonly id: string;
  private readonly genre: string;

  constructor(id: string, genre: string) {
    this.id = id;
    this.genre = genre;
  }

  close(): GoldDocument {
    return {
      id: this.id,
      genre: this.genre,
      text: this.text,
      paragraphs: this.paragraphs,
      sentences: this.sentences,
    };
  }

  add(lines: readonly string[]): void {
    const fresh = this.text === "" || lines.some((l) => l.startsWith("# newpar") || l.startsWith("# newdoc"));
    if (fresh && this.text !== "") this.text += "\n";
    else this.text += this.space;
    const start = this.text.length;
    const s = {
      words: [] as string[],
      starts: [] as number[],
      ends: [] as number[],
      tags: [] as string[],
      heads: [] as number[],
      labels: [] as string[],
    };
    let inside = 0;
    let joint = { start: 0, end: 0, at: 0 };
    for (const line of lines) {
      if (line.startsWith("#")) {
        continue;
      }
      const c = line.split("\t");
      const id = c[0]!;
      const spaced = !/SpaceAfter=No/.test(c[9] ?? "");
      if (id.includes("-")) {
        const [a, b] = id.split("-").map(Number);
        inside = b! - a! + 1;
        joint = { start: this.text.length, end: this.text.length + c[1]!.length, at: this.text.length };
        this.text += c[1]! + (spaced ? " " : "");
        continue;
      }
      if (id.includes(".")) continue;
      if (inside > 0) {
        // Words of a contraction share its surface where their forms spell it; else the last takes what is left.
        inside--;
        const from = joint.at;
        const to = inside === 0 ? joint.end : Math.min(joint.end, from + c[1]!.length);
        s.starts.push(from);
        s.ends.push(to);
        joint.at = to;
      } else {
        s.starts.push(this.text.length);
        this.text += c[1]!;
        s.ends.push(this.text.length);
        if (spaced) this.text += " ";
      }
      s.words.push(c[1]!);
      s.tags.push(c[4]!);
      s.heads.push(Number(c[6]) - 1);
      s.labels.push(c[7]!);
    }
    const trimmed = this.text.trimEnd();
    this.space = this.text.length > trimmed.length ? " " : "";
    this.text = trimmed;
    const end = this.text.length;
    this.sentences.push({ document: this.id, genre: this.genre, start, end, ...s });
    const last = this.paragraphs.at(-1);
    if (fresh || !last) this.paragraphs.push([start, end]);
    else last[1] = end;
  }
}
