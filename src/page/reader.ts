// The browser's half of the one-file report: opens the words of a row in their report, beside the row.
// It stands inside the page as it is compiled, so it imports nothing but types.
import type { Span } from "../core/index.ts";

/** A stretch of one report. */
interface Place extends Span {
  readonly report: string;
}
/** What the page holds for this script. */
interface PageRecord {
  readonly reports: readonly {
    readonly id: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly headline: string | null;
    readonly published: string | null;
    readonly language: string;
    readonly file: string;
    readonly text: string;
    readonly zones: readonly (Span & { readonly kind: string })[];
  }[];
  readonly passages: readonly { readonly kind: string; readonly a: Place; readonly b: Place }[];
  readonly quotations: readonly Place[];
}
/** A stretch that is to be shown in a class of its own; `mark` makes it the one that is scrolled to. */
interface Lit extends Span {
  readonly className: string;
  readonly mark?: boolean;
}
/** A stretch of text with the classes it is shown in. */
interface Segment {
  readonly text: string;
  readonly classNames: readonly string[];
  readonly mark: boolean;
}

/** The place and row that an address "#w/REPORT/START-END/ROW" names, or null for any other address. */
export function placeOf(hash: string): (Place & { row: string }) | null {
  const m = /^#w\/([^/]+)\/(\d+)-(\d+)\/(.+)$/.exec(hash);
  return m ? { report: m[1]!, start: Number(m[2]), end: Number(m[3]), row: m[4]! } : null;
}

/** The text in stretches, cut wherever something is lit or stops being lit; their texts make the whole again. */
export function segments(text: string, lit: readonly Lit[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const l of lit) {
    cuts.add(Math.min(l.start, text.length));
    cuts.add(Math.min(l.end, text.length));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1]!;
    const here = lit.filter((l) => l.start <= start && l.end >= end);
    return {
      text: text.slice(start, end),
      classNames: here.map((l) => l.className).filter(Boolean),
      mark: here.some((l) => l.mark === true),
    };
  });
}

const SIDE: ReadonlySet<string> = new Set([
  "byline",
  "credit",
  "related",
  "caption",
  "boilerplate",
  "dateline",
]);

function start(): void {
  const record = JSON.parse(byId("record").textContent ?? "") as PageRecord;
  const reports = new Map(record.reports.map((r) => [r.id, r]));
  const reader = byId("reader");
  const text = byId("reader-text");
  let from: HTMLElement | null = null;

  const fill = (box: HTMLElement, id: string, more: readonly Lit[]): HTMLElement | null => {
    const report = reports.get(id);
    if (!report) return null;
    const zones = report.zones.map((z) => ({
      start: z.start,
      end: z.end,
      className: z.kind === "headline" ? "headline" : SIDE.has(z.kind) ? "side" : "",
    }));
    const spoken = record.quotations
      .filter((q) => q.report === id)
      .map((q) => ({ start: q.start, end: q.end, className: "spoken" }));
    box.lang = report.language;
    let first: HTMLElement | null = null;
    box.replaceChildren(
      ...segments(report.text, [...zones, ...spoken, ...more]).map((s) => {
        if (!s.mark && s.classNames.length === 0) return document.createTextNode(s.text);
        const element = document.createElement(s.mark ? "mark" : "span");
        element.className = s.classNames.join(" ");
        element.textContent = s.text;
        if (s.mark) first ??= element;
        return element;
      }),
    );
    return first;
  };

  const open = (hash: string): void => {
    const place = placeOf(hash);
    const report = place && reports.get(place.report);
    for (const e of document.querySelectorAll(".open")) e.classList.remove("open");
    if (!place || !report) return;
    reader.hidden = false;
    document.body.classList.add("reading");
    byId("reader-title").textContent = report.publisher ?? report.file;
    const said = [report.headline, report.published, report.file].filter(Boolean).join(" · ");
    byId("reader-source").textContent = said;
    const found = fill(text, place.report, [
      { start: place.start, end: place.end, className: "", mark: true },
    ]);
    const row = document.getElementById(place.row);
    for (let e = row?.parentElement; e; e = e.parentElement)
      if (e instanceof HTMLDetailsElement) e.open = true;
    row?.classList.add("open");
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[href^='#w/']")) {
      if (a.getAttribute("href") === hash) a.classList.add("open");
    }
    if (from === null || !row?.contains(from)) row?.scrollIntoView({ block: "center" });
    if (found) {
      // Inside the pane only: the row that was clicked must stay where it is.
      const by =
        found.getBoundingClientRect().top - reader.getBoundingClientRect().top - reader.clientHeight / 3;
      reader.scrollBy({ top: by });
    } else reader.scrollTo({ top: 0 });
  };

  const close = (): void => {
    if (reader.hidden) return;
    reader.hidden = true;
    document.body.classList.remove("reading");
    const place = placeOf(location.hash);
    history.replaceState(null, "", place ? `#${place.row}` : location.pathname + location.search);
    for (const e of document.querySelectorAll(".open")) e.classList.remove("open");
    from?.focus();
    from = null;
  };

  /** To the next (1) or the last (-1) words on the page, in the order of the page. */
  const step = (by: 1 | -1): void => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>("a.words[href^='#w/']")].filter((a) =>
      a.checkVisibility(),
    );
    const now = all.findIndex((a) => a.getAttribute("href") === location.hash);
    const next = all[now < 0 ? 0 : now + by];
    if (!next) return;
    from = null;
    next.focus({ preventScroll: true });
    location.hash = next.getAttribute("href")!;
  };

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#w/']");
    if (!link) return;
    from = link;
    // The same address twice raises no hashchange.
    if (link.getAttribute("href") === location.hash) open(location.hash);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") close();
    if ((event.target as Element).closest("input, select, textarea")) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
  byId("reader-close").addEventListener("click", close);
  byId("reader-next").addEventListener("click", () => step(1));
  byId("reader-before").addEventListener("click", () => step(-1));
  window.addEventListener("hashchange", () => open(location.hash));
  window.addEventListener("beforeprint", () => {
    for (const d of document.querySelectorAll("details")) d.open = true;
  });
  find();
  beside(record, fill);
  open(location.hash);
}

/** Shows only the statements that hold what is typed. */
function find(): void {
  const input = document.getElementById("find") as HTMLInputElement | null;
  if (!input) return;
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const group of document.querySelectorAll<HTMLDetailsElement>("details.speaker")) {
      const name = (group.querySelector("summary")?.textContent ?? "").toLowerCase();
      let own = 0;
      for (const row of group.querySelectorAll<HTMLElement>(".statement")) {
        const hit =
          wanted === "" || name.includes(wanted) || (row.textContent ?? "").toLowerCase().includes(wanted);
        row.hidden = !hit;
        if (hit) own++;
      }
      group.hidden = own === 0;
      group.open = wanted !== "" && own > 0;
      shown += own;
    }
    byId("found").textContent = wanted === "" ? "" : `${shown} found`;
  });
}

/** Two reports side by side, what they share marked in both. */
function beside(
  record: PageRecord,
  fill: (box: HTMLElement, id: string, more: readonly Lit[]) => unknown,
): void {
  const left = document.getElementById("left") as HTMLSelectElement | null;
  const right = document.getElementById("right") as HTMLSelectElement | null;
  if (!left || !right || record.reports.length < 2) return;
  byId("beside").hidden = false;
  const pairs = new Map<string, number>();
  for (const p of record.passages) {
    const key = `${p.a.report} ${p.b.report}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  // The two that share most are the two worth reading beside each other.
  const most = [...pairs].sort(([, a], [, b]) => b - a)[0];
  if (most) [left.value, right.value] = most[0].split(" ") as [string, string];
  else right.selectedIndex = 1;
  const draw = (): void => {
    const [a, b] = [left.value, right.value];
    const shared = record.passages.filter(
      (p) => (p.a.report === a && p.b.report === b) || (p.a.report === b && p.b.report === a),
    );
    const lit = (id: string) =>
      shared
        .map((p) => (p.a.report === id ? p.a : p.b))
        .map((p) => ({ start: p.start, end: p.end, className: "shared" }));
    fill(byId("left-text"), a, lit(a));
    fill(byId("right-text"), b, lit(b));
    byId("shared").textContent =
      shared.length === 1 ? "1 shared passage" : `${shared.length} shared passages`;
  };
  left.addEventListener("change", draw);
  right.addEventListener("change", draw);
  draw();
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element ${id}`);
  return element;
}

if (typeof document !== "undefined") start();
