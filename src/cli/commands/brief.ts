// `readout brief`: two pages and an annex, every line with its words.
import { briefToMarkdown, briefToTerminal, makeBrief } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { lookOf } from "../look.ts";
import { olderRecord } from "../older-record.ts";
import { readBytes } from "../read-bytes.ts";
import { recordOrStory } from "../record-or-story.ts";
import { writeFile } from "../write-file.ts";

export interface BriefCommandOptions {
  readonly docx?: string;
  readonly md?: string;
  readonly since?: string;
  readonly vetted?: boolean;
  readonly template?: string;
  readonly title?: string;
  readonly workspace?: string;
  readonly plain?: boolean;
}

/** Prints the brief of a record, or writes it as Word file and Markdown. */
export async function brief(file: string, options: BriefCommandOptions): Promise<void> {
  if (options.since === "-" && file === "-")
    throw new ReadoutError("twice-standard-input", "only one of the two records can be standard input");
  if (options.template !== undefined && options.docx === undefined)
    throw new ReadoutError("no-docx", "--template is for a Word file: name one with --docx");
  if (options.docx === "-" && options.md === "-")
    throw new ReadoutError("twice-standard-output", "only one of the two files can be standard output");
  const { record, name } = await recordOrStory(file, options.workspace);
  const made = makeBrief(record, {
    title: options.title?.trim() || titleOf(name),
    ...(options.since === undefined ? {} : { since: olderRecord(options.since, record) }),
    ...(options.vetted ? { vetted: true } : {}),
  });
  if (options.vetted && made.sections.length === 0)
    process.stderr.write(
      "readout: no row of this record was accepted by a person: the brief has only its annex\n",
    );
  if (options.docx !== undefined) {
    const { briefDocument } = await import("../../office/brief-document.ts");
    const own = await briefDocument(made, { paged: options.template === undefined });
    const { intoTemplate, withoutTimes } = await import("../../office/house-style.ts");
    const bytes =
      options.template === undefined
        ? withoutTimes(own)
        : intoTemplate(own, readBytes(options.template), options.template);
    if (options.docx === "-") process.stdout.write(bytes);
    else writeFile(options.docx, bytes);
  }
  if (options.md !== undefined && options.md !== "-") writeFile(options.md, briefToMarkdown(made));
  if (options.md === "-") process.stdout.write(briefToMarkdown(made));
  else if (options.docx === undefined && options.md === undefined)
    process.stdout.write(briefToTerminal(made, lookOf(options)));
}

/** "Brief: mackerel talks" of mackerel-talks. */
function titleOf(name: string): string {
  return name === "" ? "Brief" : `Brief: ${name.replace(/[-_]+/g, " ")}`;
}
