// Times for people: EDTF values in words, without locale.
import type { Time } from "../model/record.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An EDTF value in words: "2026-10-21" → "21 Oct 2026", "2026-10-10/2026-10-12" → "10 Oct 2026 to 12 Oct 2026"; as it stands where it is anything rarer. */
export function formatEdtf(value: string): string {
  return value
    .split("/")
    .map((part) => formatPoint(part))
    .join(" to ");
}

function formatPoint(value: string): string {
  const m =
    /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?([?~%]?)$/.exec(
      value,
    );
  if (!m) return value === ".." || value === "" ? "…" : value;
  const [, year, month, day, clock, zone, doubt] = m;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return value;
  const date = [day === undefined ? "" : String(Number(day)), name ?? "", year].filter(Boolean).join(" ");
  const time =
    clock === undefined ? "" : ` ${clock}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` UTC${zone}`}`;
  return `${doubt ? "about " : ""}${date}${time}`;
}

/** When something was, for a row: the date, or the report's own words where no date follows from them. */
export function formatTime(time: Time): string {
  if (time.value !== null) return formatEdtf(time.value);
  return time.text === null ? "no date given" : `“${time.text.exact.trim()}”`;
}
