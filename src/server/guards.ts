// What stands between the network and the workspace: one named guard a danger, in the order in which they are asked.
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ReadoutError } from "../ingest/readout-error.ts";

/** What the guards are told of this server. */
export interface GuardOptions {
  /** Values of the Host header that name this server, with port, lower case. */
  readonly hosts: () => readonly string[];
  /** What a client has to show where the server is reached from other machines; null on loopback. */
  readonly token: string | null;
  /** The largest body of a request, in bytes. */
  readonly maxBodyBytes: number;
}

/** Dangers that are kept out before a request is looked at. */
export const GUARD_NAMES = ["headers", "host", "origin", "token", "size"] as const;
export type GuardName = (typeof GUARD_NAMES)[number];
/** Dangers that are kept out where the thing itself is known: how many files a form has, where a file lies. */
export const CHECK_NAMES = ["count", "path"] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** What the app may load: its own files, and nothing else; no script in a page, no frame around it, no form to elsewhere. */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Name of the cookie that holds the token once a page was opened with it. */
const COOKIE = "readout-token";
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** The guards by name. */
export const GUARDS: Readonly<Record<GuardName, (options: GuardOptions) => MiddlewareHandler>> = {
  // Cross-site scripting: whatever slips into a page, it cannot run and cannot call home; no answer is taken for another kind.
  headers: () => async (c, next) => {
    await next();
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    set("content-security-policy", APP_POLICY);
    set("x-content-type-options", "nosniff");
    set("x-frame-options", "DENY");
    set("referrer-policy", "no-referrer");
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set("permissions-policy", "camera=(), geolocation=(), microphone=()");
    set("cache-control", "no-store");
  },

  // DNS rebinding: a name of somebody else that resolves to this machine is not ours.
  host:
    ({ hosts }) =>
    async (c, next) => {
      const host = (c.req.header("host") ?? new URL(c.req.url).host).toLowerCase();
      if (!hosts().includes(host))
        throw new ReadoutError("wrong-host", "this server does not go by that name");
      return next();
    },

  // Cross-site requests: a page of another origin must not act for the person, nor read in their name.
  origin:
    ({ hosts }) =>
    async (c, next) => {
      const refuse = () => {
        throw new ReadoutError("wrong-origin", "a page of another origin may not do this");
      };
      const origin = c.req.header("origin");
      if (origin !== undefined && !hosts().some((h) => origin === `http://${h}` || origin === `https://${h}`))
        refuse();
      const site = c.req.header("sec-fetch-site");
      const navigates = c.req.header("sec-fetch-mode") === "navigate" && SAFE_METHODS.has(c.req.method);
      if (site !== undefined && !["same-origin", "none"].includes(site) && !navigates) refuse();
      return next();
    },

  // Another machine: only who knows the token comes in.
  token:
    ({ token }) =>
    async (c, next) => {
      if (token === null) return next();
      const given = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
      const cookie = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(c.req.header("cookie") ?? "")?.[1];
      if (given !== undefined && same(given, token)) return next();
      if (cookie !== undefined && same(cookie, encodeURIComponent(token))) return next();
      const asked = c.req.query("token");
      if (c.req.method === "GET" && asked !== undefined && same(asked, token)) return remember(c, token);
      throw new ReadoutError("no-token", "this server asks for a token: open it as /?token=…");
    },

  // Uploads: a body is counted while it is read, whatever its header says of it.
  size: ({ maxBodyBytes }) =>
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: () => {
        throw new ReadoutError("too-large", `a request may have ${maxBodyBytes} bytes at most`);
      },
    }),
};

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** Puts the token into a cookie that no script sees, and takes it out of the address. */
async function remember(c: Context, token: string): Promise<Response> {
  const url = new URL(c.req.url);
  url.searchParams.delete("token");
  c.header(
    "set-cookie",
    `${COOKIE}=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=2592000`,
  );
  return c.redirect(`${url.pathname}${url.search}`, 303);
}
