// What each line of a report is for: headline, deck, byline, dateline, credit, furniture, body.
import type { Zone } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { agenciesInCredit, agencyAlone } from "./agency-credit.ts";
import { readBody } from "./body.ts";
import { datelineOf } from "./dateline.ts";
import type { Verdict } from "./furniture.ts";
import { readHead } from "./head.ts";
import { type Line, linesOf } from "./lines.ts";

/** What the layout of a text tells about its report. */
export interface Layout {
  /** Sorted, inside lines, not overlapping; every line that is not blank lies in zones but for the blanks between them. */
  readonly zones: readonly Zone[];
  readonly headline: string | null;
  /** The names of the first byline, without "By". */
  readonly byline: string | null;
  /** Agencies credited in the text, sorted; UNNAMED_AGENCY where a credit names none. */
  readonly agencies: readonly string[];
  /** False where the text breaks off. */
  readonly complete: boolean;
}

/** The layout of a text. The text is not changed; what is not the report's own words is only marked. */
export function layOut(text: string, trace?: MaybeTrace): Layout {
  const lines = linesOf(text);
  const head = readHead(lines);
  const verdicts = [...head, ...readBody(lines, head.length)];
  const zones: Zone[] = [];
  const agencies = new Set<string>();
  const add = (start: number, end: number, { kind, rule }: Verdict) => {
    zones.push({ kind, start, end });
    if (kind !== "body") trace?.({ stage: "layout", rule, outcome: "kept", why: kind, start, end });
  };
  const live = countStamps(lines) >= MIN_STAMPS;
  const firstBody = verdicts.findIndex((v) => v.kind === "body");
  const lastBody = verdicts.findLastIndex((v) => v.kind === "body");
  lines.forEach((line, i) => {
    const verdict = verdicts[i]!;
    let { start, end } = line;
    if (verdict.kind === "credit" || verdict.kind === "byline")
      for (const name of agenciesInCredit(line.text)) agencies.add(name);
    if (verdict.rule === "dateline-alone")
      for (const name of datelineOf(line.text)?.agencies ?? []) agencies.add(name);
    if (i === firstBody) {
      const dateline = datelineOf(line.text);
      if (dateline) {
        add(start, start + dateline.length, { kind: "dateline", rule: "place-and-dash" });
        start += dateline.textAt;
        for (const name of dateline.agencies) agencies.add(name);
      }
    }
    if (live && (verdict.kind === "body" || verdict.kind === "heading")) {
      const stamp = STAMP.exec(line.text);
      if (stamp && start === line.start) {
        const from = start + stamp[0].length;
        if (!/\p{L}/u.test(text.slice(from, end))) {
          add(start, end, { kind: "boilerplate", rule: "live-stamp" });
          return;
        }
        add(start, start + stamp[0].trimEnd().length, { kind: "boilerplate", rule: "live-stamp" });
        add(from, end, entryVerdict(lines, i));
        return;
      }
    }
    if (i === lastBody && i > firstBody) {
      const sign = AGENCY_SIGN.exec(line.text.slice(-60));
      const name = sign && agencyAlone(sign[1]!);
      if (sign && name) {
        agencies.add(name);
        end -= sign[0].length;
        add(start, end, verdict);
        add(end + (sign[0].length - sign[0].trimStart().length), line.end, {
          kind: "credit",
          rule: "agency-sign",
        });
        return;
      }
    }
    add(start, end, verdict);
  });
  const textOf = (kind: Zone["kind"]) => {
    const zone = zones.find((z) => z.kind === kind);
    return zone ? text.slice(zone.start, zone.end) : null;
  };
  return {
    zones,
    headline: textOf("headline"),
    byline: textOf("byline")?.replace(/^(?:by|written by|story by|text by|report by)[: ]+/i, "") ?? null,
    agencies: [...agencies].sort(byCodeUnit),
    complete: isComplete(lines, verdicts, lastBody),
  };
}

/** A text with three or more lines that begin with a clock time is a live blog. */
const MIN_STAMPS = 3;
const STAMP =
  /^\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|ET|PT)\b)?(?:\s*[-–—|:]\s+|\s+|\.?$)/i;

function countStamps(lines: readonly Line[]): number {
  return lines.filter((l) => STAMP.test(l.text.slice(0, 40))).length;
}

/** An entry's heading stands alone on the line of its time and has no full stop; else the entry itself begins there. */
function entryVerdict(lines: readonly Line[], i: number): Verdict {
  const line = lines[i]!;
  const entry = line.text.replace(STAMP, "");
  const alone = !line.gapAfter && i + 1 < lines.length && !STAMP.test(lines[i + 1]!.text.slice(0, 40));
  const plain = !line.stopped || (line.words <= 9 && /\?["”’']*$/.test(entry) && !/[.!?]\s/.test(entry));
  return alone && plain && line.words <= 21
    ? { kind: "heading", rule: "live-heading" }
    : { kind: "body", rule: "live-entry" };
}

/** The agency behind the last full stop: "… he said. (Reuters)". */
const AGENCY_SIGN = /(?<=[.!?…”"’]\s{0,3})\s*(\([^()]{2,40}\)|[—–-]{1,2}\s?[^\s—–-][^—–-]{1,40})$/u;

/** A whole text ends with a stop, a list or furniture; where hardly a paragraph ends with a stop there is no telling. */
function isComplete(lines: readonly Line[], verdicts: readonly Verdict[], lastBody: number): boolean {
  if (lastBody < 0) return true;
  const last = lines[lastBody]!;
  const end = last.text.slice(-60);
  if (/(?:\[(?:\+\d+ chars|…|\.\.\.)\]|…|\.\.\.)$/.test(end)) return false;
  if (last.stopped || verdicts[lastBody]!.rule === "list-item") return true;
  if (/[”"’»)]$/.test(end) || AGENCY_SIGN.test(end)) return true;
  const others = lines.filter((_, i) => verdicts[i]!.kind === "body" && i !== lastBody);
  return others.length > 0 && others.filter((l) => l.stopped).length * 2 < others.length;
}
