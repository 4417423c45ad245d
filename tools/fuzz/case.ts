// One case of the fuzz: a fixture changed by chance and read as its kind; the record is made and its citations are checked.
import { checkCitations, type ReportInput, readout, type Syntax } from "../../src/core/index.ts";
import { readFeed } from "../../src/fetch/feed.ts";
import { kindOf } from "../../src/ingest/kinds.ts";
import { readFileBytes } from "../../src/ingest/read-file.ts";
import { oneOfEachKind, page } from "../../test/rules/pages-fixtures.ts";
import { LAYOUTS } from "../../test/rules/pages-layouts.ts";
import { mutate } from "./mutate.ts";

/** The kinds of case, in turn: two pages, a feed, a PDF, a mail. */
export const KINDS = ["page", "feed", "pdf", "mail", "page"] as const;

/** The whole files that are changed, by kind. */
export async function fixtures(): Promise<Record<(typeof KINDS)[number], readonly Uint8Array[]>> {
  const files = await oneOfEachKind();
  const items = (make: (n: number) => string) => Array.from({ length: 5 }, (_, n) => make(n)).join("\n");
  const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>S</title><link>https://s.example/</link>${items((n) => `<item><title>Talks ${n}</title><link>https://s.example/${n}</link><pubDate>Tue, 10 Mar 2026 09:30:00 GMT</pubDate><description>&lt;p&gt;x</description></item>`)}</channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title>${items((n) => `<entry><title>T</title><link rel="alternate" href="/${n}"/><updated>2026-03-10T09:30:00Z</updated></entry>`)}</feed>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "S",
    items: [1, 2, 3].map((n) => ({ id: `${n}`, url: `/${n}` })),
  });
  const opml = `<opml version="2.0"><body>${items((n) => `<outline text="x" xmlUrl="https://s.example/${n}"/>`)}</body></opml>`;
  const mail = Buffer.from(files["a.eml"]!).toString();
  const both = mail.replace(
    /Content-Type:[\s\S]*$/,
    `Content-Type: multipart/alternative; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDelegations =E2=80=9Creturned=E2=80=9D, he said.\r\n--q\r\nContent-Type: text/html\r\n\r\n${page()}\r\n--q--\r\n`,
  );
  const live = page({
    body: [1, 2, 3, 4]
      .map(
        (n) =>
          `<div class="live-post"><time datetime="2026-03-10T1${n}:00Z">x</time><h3>Head</h3><p>“We are closer,” the minister, Árni Dam, said on Tuesday after the session ${n} of the talks.</p></div>`,
      )
      .join(""),
  });
  return {
    page: [page(), live.replace("<title>", "<title>Live: "), ...LAYOUTS.map((l) => l.html)].map((s) =>
      Buffer.from(s),
    ),
    feed: [rss, atom, json, opml].map((s) => Buffer.from(s)),
    pdf: [files["a.pdf"]!],
    mail: [files["a.eml"]!, Buffer.from(both)],
  };
}

/** Reads the case of a seed; answers what was found, or throws: a crash, or a citation that does not stand. */
export async function runCase(
  seed: number,
  from: Awaited<ReturnType<typeof fixtures>>,
  syntax: Syntax,
): Promise<"report" | "refused"> {
  const kind = KINDS[seed % KINDS.length]!;
  const whole = from[kind];
  const bytes = mutate(whole[Math.floor(seed / KINDS.length) % whole.length]!, seed);
  if (kind === "feed") return readFeed(bytes, "https://s.example/feed") ? "report" : "refused";
  const name = { page: "x.html", pdf: "x.pdf", mail: "x.eml" }[kind];
  const { reports, problems } = await readFileBytes(kindOf(name)!, bytes);
  if (reports.length + problems.length !== 1)
    throw new Error(`${reports.length} reports and ${problems.length} lines`);
  for (const { what } of problems) {
    if (what === "" || /\n/.test(what)) throw new Error(`not one line: ${JSON.stringify(what)}`);
    // A library's fault that got through as itself: it is told in one line, and it is counted as a crash here.
    if (/TypeError|RangeError|undefined|not a function|Maximum call stack/.test(what)) throw new Error(what);
  }
  const inputs: ReportInput[] = reports.map((r) => ({ ...r.content.report, file: name }));
  if (inputs.length === 0) return "refused";
  const { failures } = checkCitations(readout(inputs, { syntax }), inputs);
  if (failures.length > 0)
    throw new Error(`${failures.length} citations do not stand: ${failures[0]!.where}`);
  return "report";
}
