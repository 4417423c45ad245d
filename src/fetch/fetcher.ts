// A polite reader of the network: robots.txt, a delay for each host, retries, redirects checked one by one, conditional requests.
import { VERSION } from "../core/version.ts";
import type { Kept, KeptAnswer } from "./kept.ts";
import { ALL_ALLOWED, NONE_ALLOWED, parseRobots, type Robots } from "./robots.ts";
import { FetchError, type Limits, type Send } from "./send.ts";

/** Time as an argument: tests do not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** What became of an address. */
export type Outcome =
  | { readonly kind: "fetched"; readonly answer: KeptAnswer }
  /** The server says that nothing changed (304), or the run is without network. */
  | { readonly kind: "unchanged"; readonly answer: KeptAnswer }
  /** 404 or 410; `before` is what stood there, where that is kept. */
  | { readonly kind: "gone"; readonly status: number; readonly before: KeptAnswer | null }
  /** Not asked for, or not taken, by rule. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string };

/** What a fetcher is made of. */
export interface FetcherOptions {
  readonly send: Send;
  readonly clock: Clock;
  readonly kept: Kept;
  /** Only what is kept is read. */
  readonly offline?: boolean;
  readonly limits?: Partial<Limits>;
  /** Between two requests to a host, in milliseconds. */
  readonly delayMs?: number;
}

/** Reads addresses one after the other. */
export interface Fetcher {
  get(url: string): Promise<Outcome>;
}

const AGENT = "readout";
const HEADERS = {
  "user-agent": `${AGENT}/${VERSION}`,
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
};
const LIMITS: Limits = { maxBytes: 20_000_000, timeMs: 30_000 };
const DELAY_MS = 2000;
const MAX_REDIRECTS = 5;
/** Tries in all, and how long the first wait is; each further one is twice as long. */
const TRIES = 4;
const BACK_OFF_MS = 2000;
/** A server that asks for a longer wait is left alone for this run. */
const MAX_WAIT_MS = 120_000;

/** A fetcher. It never throws: what goes wrong is an outcome. */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const { send, clock, kept, offline = false, delayMs = DELAY_MS } = options;
  const limits = { ...LIMITS, ...options.limits };
  const robots = new Map<string, Robots>();
  const nextAt = new Map<string, number>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One request after the host's delay, tried again where that may help. */
  async function patient(url: URL, headers: Record<string, string>, hostDelay: number) {
    for (let attempt = 1; ; attempt++) {
      const early = (nextAt.get(url.host) ?? 0) - clock.now();
      if (early > 0) await clock.sleep(early);
      let wait = BACK_OFF_MS * 2 ** (attempt - 1);
      try {
        const answer = await send(url, headers, limits);
        if (answer.status !== 429 && answer.status < 500) return answer;
        wait = retryAfter(answer.headers["retry-after"], clock.now()) ?? wait;
        if (attempt >= TRIES || wait > MAX_WAIT_MS) return answer;
      } catch (error) {
        const again = error instanceof FetchError && (error.code === "network" || error.code === "timeout");
        if (!again || attempt >= TRIES) throw error;
      } finally {
        nextAt.set(url.host, clock.now() + hostDelay);
      }
      await clock.sleep(wait);
    }
  }

  /** The robots.txt, its redirects followed (RFC 9309, 2.3.1.2); null where it is too much. A host that does not answer throws. */
  async function robotsText(first: URL) {
    let at = first;
    try {
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const answer = await patient(at, { "user-agent": HEADERS["user-agent"] }, delayMs);
        const moved = answer.status >= 300 && answer.status < 400 && answer.headers.location !== undefined;
        const next = moved ? webAddress(answer.headers.location!, at) : null;
        if (!next) return answer;
        at = next;
      }
    } catch (error) {
      const tooMuch = error instanceof FetchError && ["too-large", "bomb", "damaged"].includes(error.code);
      if (!tooMuch) throw error;
    }
    return null;
  }

  async function robotsOf(url: URL): Promise<Robots> {
    const known = robots.get(url.origin);
    if (known) return known;
    const answer = await robotsText(new URL("/robots.txt", url));
    const status = answer?.status ?? 599;
    const rules =
      answer && status < 300
        ? parseRobots(new TextDecoder().decode(answer.body), AGENT)
        : status >= 500 || status === 429
          ? NONE_ALLOWED
          : ALL_ALLOWED;
    robots.set(url.origin, rules);
    return rules;
  }

  async function follow(asked: string): Promise<Outcome> {
    const before = kept.latest(asked);
    if (offline)
      return before
        ? { kind: "unchanged", answer: before }
        : { kind: "refused", why: "it is not kept, and this run is without network" };
    let url = webAddress(asked);
    if (!url) return { kind: "refused", why: "not an http or https address" };
    const seen = new Set<string>();
    for (let hops = 0; ; hops++) {
      if (seen.has(url.href))
        return { kind: "refused", why: `its redirects go round in a circle at ${url.href}` };
      if (hops > MAX_REDIRECTS) return { kind: "refused", why: `more than ${MAX_REDIRECTS} redirects` };
      seen.add(url.href);
      const rules = await robotsOf(url);
      if (!rules.allows(url.pathname + url.search))
        return { kind: "refused", why: `the robots.txt of ${url.host} does not allow it` };
      const answer = await patient(
        url,
        { ...HEADERS, ...conditions(before, url.href) },
        Math.max(delayMs, Math.min(rules.delayMs ?? 0, 30_000)),
      );
      const { status, headers, body } = answer;
      const location = headers.location;
      if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
        const next = webAddress(location, url);
        if (!next) return { kind: "refused", why: "it redirects to what is no http or https address" };
        url = next;
        continue;
      }
      if (status === 304 && before) return { kind: "unchanged", answer: before };
      if (status === 404 || status === 410) return { kind: "gone", status, before };
      if (status === 429 || status >= 500) return { kind: "failed", why: `the server answers ${status}` };
      if (status !== 200 && status !== 203) return { kind: "failed", why: `the server answers ${status}` };
      const fetched: KeptAnswer = {
        url: asked,
        finalUrl: url.href,
        status,
        headers,
        fetched: new Date(clock.now()).toISOString(),
        body,
      };
      if (before && Buffer.compare(before.body, body) === 0) return { kind: "unchanged", answer: before };
      kept.put(fetched);
      return { kind: "fetched", answer: fetched };
    }
  }

  return {
    get(url) {
      const run = queue.then(async (): Promise<Outcome> => {
        try {
          return await follow(url);
        } catch (error) {
          if (!(error instanceof FetchError)) return { kind: "failed", why: String(error) };
          const failed = error.code === "network" || error.code === "timeout";
          return { kind: failed ? "failed" : "refused", why: error.message };
        }
      });
      queue = run;
      return run;
    },
  };
}

function webAddress(text: string, base?: URL): URL | null {
  try {
    const url = new URL(text, base);
    url.hash = "";
    // A name and password in an address are sent to nobody.
    url.username = "";
    url.password = "";
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

function conditions(before: KeptAnswer | null, url: string): Record<string, string> {
  if (!before || before.finalUrl !== url) return {};
  const { etag, "last-modified": modified } = before.headers;
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(modified === undefined ? {} : { "if-modified-since": modified }),
  };
}

/** Milliseconds to wait by a Retry-After in seconds or as a date, or null. */
function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
