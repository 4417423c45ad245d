// PDF files: their text layer as paragraphs; columns, hyphens at line ends and running heads are seen to.
import type { Answer } from "../kind.ts";
import { type PlacedText, readingOrder } from "./pdf-layout.ts";
import { joinPages } from "./pdf-lines.ts";

/** Pages that are read: a report has a few, a study some hundred. */
const MAX_PAGES = 500;

interface PdfDocument {
  readonly numPages: number;
  getPage(n: number): Promise<{
    getTextContent(): Promise<{ items: readonly unknown[] }>;
    cleanup(): void;
  }>;
}

/** The report of a PDF file. One that holds pictures of its pages only is refused, saying that it has no text. */
export async function readPdf(bytes: Uint8Array): Promise<Answer> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes("%PDF-"))
    return { refused: "damaged, or no PDF file" };
  const pdfjs = await quietly(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
  const task = pdfjs.getDocument({
    // It takes the bytes over and leaves nothing behind.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    const document = (await task.promise) as unknown as PdfDocument;
    const pages: string[][] = [];
    for (let n = 1; n <= Math.min(document.numPages, MAX_PAGES); n++) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(readingOrder(items.flatMap(placed)));
      page.cleanup();
    }
    const text = joinPages(pages);
    if (text === "")
      return {
        refused: "a PDF file without text: its pages are pictures (scanned); recognise the text first",
      };
    const note =
      document.numPages > MAX_PAGES
        ? `only the first ${MAX_PAGES} of ${document.numPages} pages were read`
        : null;
    return { report: { text, ...(note === null ? {} : { complete: false }) }, note };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return { refused: "the PDF file is locked with a password" };
    return { refused: "damaged, or no PDF file" };
  } finally {
    await task.destroy();
  }
}

/** The library complains on loading of what only drawing needs. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn, log } = console;
  console.warn = () => {};
  console.log = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
    console.log = log;
  }
}

function placed(item: unknown): PlacedText[] {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
  };
  if (typeof str !== "string" || str === "" || !transform || transform.length < 6) return [];
  const size = Math.hypot(transform[2]!, transform[3]!) || height || 10;
  const upright = Math.abs(transform[1]!) < Math.abs(transform[0]!) * 0.2;
  const [x, y] = [transform[4]!, transform[5]!];
  if (!upright || ![x, y, size].every(Number.isFinite)) return [];
  return [{ text: str, x, y, width: Number.isFinite(width) ? width! : 0, size }];
}
