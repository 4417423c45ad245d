// The files in a ZIP archive, with an end to how much they may unpack to. Their names are labels and never paths.
import { type Unzipped, unzipSync } from "fflate";

/** What the files of one archive may unpack to, together, and how many there may be. */
const MAX_UNPACKED = 200_000_000;
const MAX_ENTRIES = 10_000;
/** Text packs to a tenth; a thousandth is a bomb. */
const MAX_RATIO = 1000;

/** An archive that would unpack to too much. */
export class BombError extends Error {}

/**
 * The wanted files of an archive by name. Throws BombError by what the archive declares, before anything is unpacked; a
 * file that holds more than it declares is cut at what it declares.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  let total = 0;
  let entries = 0;
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++entries > MAX_ENTRIES) throw new BombError(`more than ${MAX_ENTRIES} files in it`);
      if (name.endsWith("/") || !wanted(name)) return false;
      total += originalSize;
      if (total > MAX_UNPACKED || originalSize > Math.max(1_000_000, size * MAX_RATIO))
        throw new BombError("it would unpack to far more than reports are");
      return true;
    },
  });
}

/** A name inside an archive as a label: no drive, no root, no way up, no control characters. */
export function entryLabel(name: string): string {
  const parts = name
    .replace(/\p{C}/gu, "")
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part));
  return parts.join("/").slice(-200) || "entry";
}
