// ZIP archives of reports, and WACZ, which is a ZIP of web archives.
import { byCodeUnit } from "../../core/index.ts";
import type { Answer, FileContent, Reader } from "../kind.ts";
import type { FileReports } from "../read-file.ts";
import { BombError, entryLabel, unzip } from "./unzip.ts";

/** How a file inside an archive is read, by its name; null where files of that name are not. */
type ReadEntry = (name: string, bytes: Uint8Array) => Promise<FileReports> | null;

/** A reader of the reports in a ZIP archive, of every kind that is read but archives. */
export function readZip(read: ReadEntry): Reader {
  return (bytes) => readEntries(bytes, read, isReport);
}

function isReport(name: string): boolean {
  const base = name.split(/[/\\]/).pop()!;
  return (
    base.includes(".") && !base.startsWith(".") && !/^__MACOSX/.test(name) && !/\.(?:zip|wacz)$/i.test(base)
  );
}

/** A reader of the pages of a WACZ file: those of the web archives in it (WACZ 1.1.1, `archive/`). */
export function readWacz(read: ReadEntry): Reader {
  return (bytes) => readEntries(bytes, read, (name) => /\.warc(?:\.gz)?$/i.test(name));
}

async function readEntries(
  bytes: Uint8Array,
  read: ReadEntry,
  wanted: (name: string) => boolean,
): Promise<Answer> {
  let files: ReturnType<typeof unzip>;
  try {
    files = unzip(bytes, wanted);
  } catch (error) {
    if (error instanceof BombError) return { refused: error.message };
    return { refused: "damaged, or no ZIP archive" };
  }
  const several: { entry: string; content: FileContent }[] = [];
  const lost: string[] = [];
  for (const name of Object.keys(files).sort(byCodeUnit)) {
    const label = entryLabel(name);
    if (files[name]!.length === 0) continue;
    const found = await read(label.split("/").pop()!, files[name]!);
    for (const { entry, content } of found?.reports ?? [])
      several.push({ entry: entry === null ? label : `${label}/${entry}`, content });
    for (const { what } of found?.problems ?? []) lost.push(`${label}: ${what}`);
  }
  return { several, lost };
}
