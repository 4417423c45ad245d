// robots.txt: what a site asks of programs (RFC 9309).

/** What a robots.txt says to one program. */
export interface Robots {
  /** True where the path, with its query, may be fetched. */
  allows(path: string): boolean;
  /** Milliseconds between requests that it asks for, or null. */
  readonly delayMs: number | null;
}

/** Bytes of a robots.txt that are read (RFC 9309, 2.5). */
const MAX = 512_000;
/** Rules of one group; each costs time for each path. */
const MAX_RULES = 2000;

/** The rules in a robots.txt for the program of that name (its product token, without version). */
export function parseRobots(text: string, agent: string): Robots {
  const groups = new Map<string, { rules: [boolean, string][]; delay: number | null }>();
  let current: string[] = [];
  let inAgents = false;
  for (const line of text.slice(0, MAX).split(/\r\n|\r|\n/)) {
    const m = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line.replace(/^\ufeff/, ""));
    if (!m) continue;
    const [field, value] = [m[1]!.toLowerCase(), m[2]!.trim()];
    if (field === "user-agent") {
      if (!inAgents) current = [];
      inAgents = true;
      const name = value.toLowerCase().replace(/\/.*$/, "");
      current.push(name);
      if (!groups.has(name)) groups.set(name, { rules: [], delay: null });
      continue;
    }
    if (field !== "allow" && field !== "disallow" && field !== "crawl-delay") continue;
    inAgents = false;
    for (const name of current) {
      const group = groups.get(name)!;
      if (field === "crawl-delay") group.delay = Number.isFinite(Number(value)) ? Number(value) * 1000 : null;
      else if (value !== "" && group.rules.length < MAX_RULES) group.rules.push([field === "allow", value]);
    }
  }
  const group = groups.get(agent.toLowerCase()) ?? groups.get("*");
  return {
    delayMs: group?.delay ?? null,
    allows(path) {
      if (path === "/robots.txt") return true;
      let best: [boolean, number] = [true, -1];
      for (const [allow, pattern] of group?.rules ?? []) {
        if (!matches(path, pattern)) continue;
        // The longest rule holds; of two as long the one that allows (RFC 9309, 2.2.2).
        if (pattern.length > best[1] || (pattern.length === best[1] && allow)) best = [allow, pattern.length];
      }
      return best[0];
    },
  };
}

/** A robots.txt that says nothing, and one of a server that fails (RFC 9309, 2.3.1.4: then nothing may be fetched). */
export const ALL_ALLOWED: Robots = { allows: () => true, delayMs: null };
export const NONE_ALLOWED: Robots = { allows: () => false, delayMs: null };

/** `*` is any run, `$` at the end the end. By hand: a pattern of many stars must not be slow. */
function matches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (let i = 1; i < parts.length; i++) {
    const last = i === parts.length - 1;
    if (last && anchored) return path.length - parts[i]!.length >= at && path.endsWith(parts[i]!);
    const found = path.indexOf(parts[i]!, at);
    if (found < 0) return false;
    at = found + parts[i]!.length;
  }
  return !anchored || at === path.length;
}
