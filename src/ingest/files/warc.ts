// Web archives (WARC 1.0 and 1.1, packed or not): each page in them is a report with its address.
import { WARCParser } from "warcio";
import { readPage } from "../html/read-page.ts";
import type { Answer, FileContent } from "../kind.ts";

/** The largest page that is unpacked, in bytes, and the number of pages of one archive. */
const MAX_PAGE = 20_000_000;
const MAX_PAGES = 5000;

/** The pages of a web archive: answers of kind HTML with status 200. */
export async function readWarc(bytes: Uint8Array): Promise<Answer> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(5, bytes.length)).toString("latin1");
  if (!start.startsWith("WARC/") && !start.startsWith("\x1f\x8b"))
    return { refused: "damaged, or no web archive" };
  const several: { entry: string; content: FileContent }[] = [];
  const lost: string[] = [];
  let records = 0;
  try {
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
    for await (const record of new WARCParser(source as never)) {
      records++;
      const url = record.warcTargetURI ?? null;
      const type = record.httpHeaders?.headers?.get("content-type") ?? record.warcContentType ?? "";
      const status = String(record.httpHeaders?.statusline ?? "200").match(/\b\d{3}\b/)?.[0];
      const isPage = record.warcType === "response" || record.warcType === "resource";
      if (!isPage || !/\bhtml\b/i.test(type) || (status !== undefined && status !== "200")) continue;
      const page = await wholeOf(record);
      if (page === null) {
        lost.push(`${url ?? `record ${records}`}: larger than ${MAX_PAGE} bytes`);
        continue;
      }
      const answer = readPage(page, /charset=([\w-]+)/i.exec(type)?.[1] ?? null, url);
      if ("report" in answer)
        several.push({ entry: label(url, records), content: withDate(answer, record.warcDate ?? null) });
      if (several.length >= MAX_PAGES) break;
    }
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 80) : "";
    lost.push(`damaged behind record ${records}${why === "" ? "" : ` (${why})`}`);
  }
  if (records === 0) return { refused: "damaged, or no web archive" };
  return { several, lost };
}

async function wholeOf(record: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_PAGE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The day of capture is no day of publication: it is told in the note alone. */
function withDate(content: FileContent, captured: string | null): FileContent {
  if (captured === null || content.report.published) return content;
  const note = `no date in the page; captured ${captured}`;
  return { ...content, note: content.note === null ? note : `${content.note}; ${note}` };
}

function label(url: string | null, n: number): string {
  const path =
    url
      ?.replace(/^https?:\/\//, "")
      .replace(/[?#].*$/, "")
      .replace(/[^\w./-]+/g, "-") ?? "";
  return `${n}-${path
    .split("/")
    .filter((p) => p !== "" && p !== "..")
    .join("/")}`
    .slice(0, 120)
    .replace(/[-/]+$/, "");
}
