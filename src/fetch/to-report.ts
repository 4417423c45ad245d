// A fetched answer as a report, by what the server says it is.
import type { ReportInput } from "../core/index.ts";
import { readPage } from "../ingest/html/read-page.ts";
import { kindOf } from "../ingest/kinds.ts";
import { readFileBytes } from "../ingest/read-file.ts";
import type { KeptAnswer } from "./kept.ts";

/** The report of an answer, or why there is none. */
export async function toReport(
  answer: KeptAnswer,
): Promise<{ input: ReportInput; note: string | null } | { why: string }> {
  const type = answer.headers["content-type"] ?? "";
  const file = fileOf(answer.finalUrl);
  if (/\bhtml\b/i.test(type) || type === "") {
    const page = readPage(answer.body, /charset=["']?([\w:-]+)/i.exec(type)?.[1] ?? null, answer.finalUrl);
    if ("report" in page) return { input: { ...page.report, file }, note: page.note };
    return {
      why:
        "refused" in page
          ? page.refused
          : "notText" in page
            ? `${page.notText}, not a page`
            : "no report in it",
    };
  }
  const kind = kindOf(
    /\bpdf\b/i.test(type)
      ? "a.pdf"
      : /wordprocessingml/i.test(type)
        ? "a.docx"
        : /\brtf\b/i.test(type)
          ? "a.rtf"
          : /^text\/plain/i.test(type)
            ? "a.txt"
            : "a.none",
  );
  if (!kind) return { why: `the server says that it is ${type.slice(0, 60)}, which is not read` };
  const { reports, problems } = await readFileBytes(kind, answer.body);
  const [first] = reports;
  if (!first) return { why: problems[0]?.what ?? "no report in it" };
  return { input: { url: answer.finalUrl, ...first.content.report, file }, note: first.content.note };
}

/** A name for the record: host and last part of the path. */
function fileOf(address: string): string {
  const { host, pathname } = new URL(address);
  const last =
    pathname
      .split("/")
      .filter((p) => p !== "")
      .pop() ?? "";
  return `${host}/${last}`
    .replace(/[^\w./-]+/g, "-")
    .slice(0, 120)
    .replace(/\/$/, "");
}
