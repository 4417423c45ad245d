// Markup made to be slow, before it is parsed: nesting has a floor, endless attributes are cut. Other pages pass unchanged.

/** Levels of elements; pages in use have some forty, and what walks a tree takes time by its depth. */
const MAX_DEPTH = 200;
/** Characters of one tag; pages in use keep some thousand in one. */
const MAX_TAG = 20_000;
/** Elements that a next one of their kind closes. */
const CLOSES_ITSELF = new Set("p li dt dd tr td th option".split(" "));
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const RAW = /^(?:script|style)$/;

/** A page without what is too deep or too long, and the number of tags in it. */
export interface TamedPage {
  readonly html: string;
  readonly tags: number;
}

/** The HTML with what is too deep or too long taken out. */
export function tame(html: string): TamedPage {
  const open: string[] = [];
  const out: string[] = [];
  const lower = html.toLowerCase();
  let tags = 0;
  let from = 0;
  const cut = (start: number, end: number) => {
    out.push(html.slice(from, start), " ");
    from = end;
  };
  const TAG = /<!--|<(\/?)([a-z][a-z0-9-]*)/gi;
  for (let m = TAG.exec(html); m; m = TAG.exec(html)) {
    if (m[0] === "<!--") {
      const end = html.indexOf("-->", m.index);
      if (end < 0) break;
      TAG.lastIndex = end + 3;
      continue;
    }
    const end = html.indexOf(">", m.index);
    if (end < 0) break;
    tags++;
    TAG.lastIndex = end + 1;
    const name = m[2]!.toLowerCase();
    const long = end - m.index > MAX_TAG && name !== "meta";
    if (m[1] === "/") {
      // Only near ends are looked for: a wrong guess costs a level.
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      if (long) cut(m.index, end + 1);
      continue;
    }
    if (RAW.test(name)) {
      const close = lower.indexOf(`</${name}`, end);
      if (close > 0) TAG.lastIndex = close;
      continue;
    }
    if (VOID.has(name) || html[end - 1] === "/") {
      if (long) cut(m.index, end + 1);
      continue;
    }
    if (CLOSES_ITSELF.has(name) && open.at(-1) === name) open.pop();
    if (open.length >= MAX_DEPTH) cut(m.index, end + 1);
    else {
      open.push(name);
      if (long) {
        out.push(html.slice(from, m.index), `<${name}>`);
        from = end + 1;
      }
    }
  }
  if (from === 0) return { html, tags };
  out.push(html.slice(from));
  return { html: out.join(""), tags };
}
