// Addresses: every page is one. In the app they are paths, in the one-file report the part after "#"; views see no difference.
import type { Citation, Span } from "../core/model/span.ts";

/** Where the reader is. */
export interface Address {
  /** Id of the story; "" for the list of stories. */
  readonly story: string;
  /** Name of the view; "" for the first one. */
  readonly view: string;
  /** Id of what the view shows, or "". */
  readonly id: string;
  /** What is filtered, opened and compared; an empty value is left out of the address. */
  readonly query: Readonly<Record<string, string>>;
}

/** A stretch of one report. */
export interface Place extends Span {
  readonly report: string;
}

/** How addresses are written: as paths of a server, or after "#" in a page without one. */
export type AddressMode = "path" | "hash";

/** The only story of the one-file report. */
const ONLY = "-";
let mode: AddressMode = "path";
const listeners = new Set<() => void>();

/** Starts listening to the browser; `tell` is called after every change of address. Called once. */
export function startAddresses(as: AddressMode): void {
  mode = as;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("popstate", tell);
  if (mode === "hash") {
    window.addEventListener("hashchange", tell);
    return;
  }
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname.startsWith("/api/")) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, "", link.href);
    tell();
  });
}

/** Calls back after every change of address; returns what ends it. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address that a written one stands for. */
export function readAddress(written: string): Address {
  const [path = "", query = ""] = written.replace(/^#/, "").split("?", 2);
  const parts = path.split("/").filter(Boolean).map(decode);
  const [story = "", view = "", id = ""] =
    mode === "hash" ? [ONLY, ...parts] : parts[0] === "stories" ? parts.slice(1) : [];
  return { story, view, id, query: Object.fromEntries(new URLSearchParams(query)) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address that the browser shows. */
export function currentAddress(): Address {
  return readAddress(mode === "hash" ? location.hash : location.pathname + location.search);
}

/** An address as it is written in a link. */
export function writeAddress(a: Address): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(a.query).sort()) if (a.query[key]) query.set(key, a.query[key]);
  // Colons and commas are allowed in a query and easier to read.
  const asked = query.size > 0 ? `?${query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",")}` : "";
  const parts = mode === "hash" ? [a.view, a.id] : a.story === "" ? [] : ["stories", a.story, a.view, a.id];
  const path = `/${parts.filter(Boolean).map(encodeURIComponent).join("/")}`;
  return `${mode === "hash" ? "#" : ""}${path}${asked}`;
}

/** Goes to an address; `replace` leaves no step in the history. */
export function go(to: Address, replace = false): void {
  const written = writeAddress(to);
  history[replace ? "replaceState" : "pushState"](null, "", written);
  for (const listener of listeners) listener();
}

/** The address with other values in its query; "" takes one out. */
export function withQuery(a: Address, change: Readonly<Record<string, string>>): Address {
  return { ...a, query: { ...a.query, ...change } };
}

/** A place as it stands in an address: "REPORT:START-END". */
export function writePlace(c: Place | Citation): string {
  return `${c.report}:${c.start}-${c.end}`;
}

/** The place that the address's `words` names, or null. */
export function readPlace(written: string | undefined): Place | null {
  const m = /^(.+):(\d+)-(\d+)$/.exec(written ?? "");
  return m ? { report: m[1]!, start: Number(m[2]), end: Number(m[3]) } : null;
}
