// The app's files; where it is not built, the one-file report of a story in its place.
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { renderHtml, schemaOrg } from "../../core/index.ts";
import type { Desk } from "../desk.ts";
import { onePage } from "./stories.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Adds what a browser opens. Every address outside /api that names no file is the app's: it reads the address itself. */
export function webRoutes(app: OpenAPIHono, desk: Desk, web: string | null): void {
  const lies = desk.checks.has("path") ? isInside : (_folder: string, file: string) => existsSync(file);
  const index = web === null ? null : fileIn(web, "/index.html", lies);
  app.get("*", async (c, next) => {
    const path = c.req.path;
    if (path === "/api" || path.startsWith("/api/")) return next();
    if (web !== null && index !== null) {
      const file = path === "/" ? index : fileIn(web, path, lies);
      if (file) return new Response(new Uint8Array(file.bytes), { headers: headersOf(file.type, path) });
      if (extname(path) !== "") return next();
      return new Response(new Uint8Array(index.bytes), { headers: headersOf(index.type, "/") });
    }
    if (path !== "/") return next();
    const [story] = await desk.workspace.store.stories();
    if (!story) return onePage("<!doctype html><title>Readout</title><p>No story yet: readout add PATHS");
    const { record } = await desk.workspace.reviewed(story.id);
    return onePage(renderHtml(record, desk.pageParts, schemaOrg(record)));
  });
}

/** Files whose names have a hash in them never change. */
function headersOf(type: string, path: string): Record<string, string> {
  const kept = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  return { "content-type": type, "cache-control": kept };
}

/** A file of the folder by the path of an address, or null: for what is not there and for what is not in the folder. */
function fileIn(folder: string, path: string, lies: typeof isInside): { bytes: Buffer; type: string } | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = join(folder, decoded);
  if (!lies(folder, file) || !statSync(file).isFile()) return null;
  return { bytes: readFileSync(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
}

/** Whether a file is there and in the folder, links followed. */
function isInside(folder: string, file: string): boolean {
  try {
    return realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}
