// Evidence as it can be shown: no mark that is opened and not closed, no word or two that say nothing alone.
import type { Citation } from "../../model/span.ts";
import { citeSpan } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

const OPENING = /^[\s“‘"«,;:–—-]+/u;
const CLOSES: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"' };
/** Fewer words than this say nothing of who denies what. */
const FEW = 3;

/** The citation without loose marks at its ends; widened to its sentence where it holds hardly a word. */
export function tidied(report: StoryReport, citation: Citation): Citation {
  const { reading } = report;
  let { start, end } = citation;
  const text = () => reading.text.slice(start, end);
  for (const [open, close] of Object.entries(CLOSES)) {
    const opened = text().indexOf(open);
    const closed = text().indexOf(close, open === close ? opened + 1 : 0);
    if (open === close) {
      // A straight mark that stands alone in what is cited.
      if (opened >= 0 && closed < 0) {
        if (opened === 0) start++;
        else if (opened >= text().length - 2) end = start + opened;
      }
      continue;
    }
    if (closed >= 0 && (opened < 0 || opened > closed)) {
      // "We did not walk out,” she": the words end with the mark.
      if (closed > 0) end = start + closed;
    } else if (opened === 0 && closed < 0) start++;
  }
  // The mark that closes the words stands just behind them.
  for (const [open, close] of [...Object.entries(CLOSES), ["‘", "’"]] as const)
    if (
      reading.text[end] === close &&
      text().lastIndexOf(open) > Math.max(0, text().lastIndexOf(close, text().length - 1))
    )
      end++;
  const loose = OPENING.exec(text())?.[0] ?? "";
  if (!/[“‘"«]/u.test(loose)) start += loose.length;
  while (end > start && /[\s,;:–—-]/u.test(reading.text[end - 1]!)) end--;
  if (start >= end) return citation;
  if ((text().match(/\p{L}+/gu) ?? []).length >= FEW || citation.exact.length > text().length + 40)
    return citeSpan(report, { start, end });
  const s = reading.sentences[reading.sentenceOf(reading.tokenAt(start))];
  if (!s || start < s.start || end > s.end) return citeSpan(report, { start, end });
  // Its sentence up to the next comma: what stands behind that is somebody else's.
  const rest = /^[^,;]*/.exec(reading.text.slice(end, s.end))![0].length;
  return citeSpan(report, { start: s.start, end: end + rest });
}
