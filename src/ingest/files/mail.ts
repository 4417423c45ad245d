// Mails (RFC 5322): a press release or a bulletin as its plain text, else the words of its HTML.
import PostalMime from "postal-mime";
import { blocksOf } from "../html/blocks.ts";
import { bodyOf, parsePage } from "../html/dom.ts";
import { readPageDate } from "../html/page-date.ts";
import { known } from "../html/read-page.ts";
import { tame } from "../html/tame.ts";
import type { Answer } from "../kind.ts";

/** The report of a mail; attachments are named in its note and not read. */
export async function readMail(bytes: Uint8Array): Promise<Answer> {
  // Without a header line at the top it is no mail, whatever a lenient reader makes of it.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8000)).toString("latin1");
  if (
    !/^(?:[\w-]{1,60}:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:from|subject|date|mime-version|content-type|message-id)\s*:/i.test(
      head,
    )
  )
    return { refused: "damaged, or no mail (no header lines)" };
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 });
  const text = (mail.text ?? "").trim() || wordsOf(mail.html ?? "");
  if (text === "") return { refused: "a mail without text" };
  const subject = mail.subject?.replace(/\s+/g, " ").trim() ?? null;
  const names = mail.attachments.map((a) => a.filename ?? "without a name");
  return {
    report: {
      text: subject === null || subject === "" || text.startsWith(subject) ? text : `${subject}\n\n${text}`,
      ...known({ headline: subject, publisher: mail.from?.name ?? null, published: readPageDate(mail.date) }),
    },
    note: names.length === 0 ? null : `attachments not read: ${names.join(", ").slice(0, 200)}`,
  };
}

function wordsOf(html: string): string {
  const top = html.trim() === "" ? null : bodyOf(parsePage(tame(html).html));
  return top
    ? blocksOf(top, () => false)
        .map((b) => b.text)
        .join("\n\n")
    : "";
}
