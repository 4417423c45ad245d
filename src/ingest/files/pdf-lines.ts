// Lines of pages to one text: running heads and page numbers go, words cut at a line's end are joined, paragraphs kept.

/** How many lines at the head and foot of a page may be running heads. */
const EDGE = 3;

/** The text of pages that are lists of lines, "" between paragraphs. Paragraphs are parted by an empty line. */
export function joinPages(pages: readonly (readonly string[])[]): string {
  const running = runningHeads(pages);
  const paragraphs: string[] = [];
  let now = "";
  const close = () => {
    if (now.trim() !== "") paragraphs.push(now.trim());
    now = "";
  };
  for (const page of pages) {
    const words = page.map((line, i) => ({ line, i }));
    const kept = words.filter(
      ({ line, i }) =>
        !isEdge(page, i) || !(running.has(shape(line)) || /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(line)),
    );
    // A paragraph goes on over the page's end unless its last sentence stops there.
    if (/[.!?…:”"’)]$/.test(now.trim())) close();
    const first = kept.findIndex(({ line }) => line !== "");
    const last = kept.findLastIndex(({ line }) => line !== "");
    for (const { line } of first < 0 ? [] : kept.slice(first, last + 1)) {
      if (line === "") close();
      else if (/\p{L}-$/u.test(now) && /^\p{Ll}/u.test(line)) now = now.slice(0, -1) + line;
      else now += (now === "" ? "" : " ") + line;
    }
  }
  close();
  return paragraphs.join("\n\n").replace(/\u00ad\s?/g, "");
}

function isEdge(page: readonly string[], i: number): boolean {
  const lines = page.flatMap((line, n) => (line === "" ? [] : [n]));
  const place = lines.indexOf(i);
  return place >= 0 && (place < EDGE || place >= lines.length - EDGE);
}

/** A line without its numbers, so that "Page 3" and "Page 4" are one. */
function shape(line: string): string {
  return line.toLowerCase().replace(/\d+/g, "0").replace(/\s+/g, " ");
}

function runningHeads(pages: readonly (readonly string[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(
      page.filter((line, i) => line !== "" && line.length < 120 && isEdge(page, i)).map(shape),
    );
    for (const s of shapes) seen.set(s, (seen.get(s) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...seen].filter(([, n]) => pages.length > 1 && n >= least).map(([s]) => s));
}
