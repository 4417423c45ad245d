// The brief as a Word document in our own style: real footnotes, real headings, an annex on its own page.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  type IParagraphStyleOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import {
  type Brief,
  type BriefLine,
  CANDIDATE_MARK,
  CITE_BREAK,
  type Footnote,
  moreText,
  nothingText,
  sourceText,
} from "../core/index.ts";

/** A4 and margins in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1080 };
const INK = "1f2937";
const QUIET = "6b7280";
const ACCENT = "1e3a5f";
/** Every office has it or one of its measures (Liberation Sans). */
const FONT = "Arial";

/** Our names of the styles, as a template may have them by the same names. */
export const STYLE_NAMES: Readonly<Record<string, string>> = {
  Title: "Title",
  Subtitle: "Subtitle",
  Heading1: "heading 1",
  Heading2: "heading 2",
  FootnoteText: "footnote text",
  FootnoteReference: "footnote reference",
  Footer: "footer",
};

function style(id: string, size: number, more: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions {
  const { run, paragraph, ...rest } = more;
  return {
    id,
    name: STYLE_NAMES[id] ?? id,
    basedOn: "Normal",
    quickFormat: true,
    ...rest,
    run: { font: FONT, size, color: INK, ...run },
    paragraph: { ...paragraph },
  };
}

const STYLES: IParagraphStyleOptions[] = [
  style("Title", 36, {
    next: "Normal",
    run: { bold: true, color: ACCENT },
    paragraph: { spacing: { before: 0, after: 40 } },
  }),
  style("Subtitle", 20, { run: { color: QUIET }, paragraph: { spacing: { after: 60 } } }),
  style("BriefLegend", 16, {
    run: { italics: true, color: QUIET },
    paragraph: {
      spacing: { after: 60 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "cbd5e1", space: 4 } },
    },
  }),
  style("Heading1", 23, {
    next: "BriefLine",
    run: { bold: true, color: ACCENT },
    paragraph: { spacing: { before: 150, after: 50 }, keepNext: true, outlineLevel: 0 },
  }),
  style("Heading2", 20, {
    next: "BriefLine",
    run: { bold: true },
    paragraph: { spacing: { before: 60, after: 20 }, keepNext: true, outlineLevel: 1 },
  }),
  style("BriefLine", 20, {
    paragraph: { spacing: { after: 50 }, indent: { left: 227, hanging: 227 }, keepLines: true },
  }),
  style("BriefMore", 17, {
    run: { color: QUIET, italics: true },
    paragraph: { indent: { left: 227 }, spacing: { after: 40 } },
  }),
  style("BriefSource", 17, {
    paragraph: { spacing: { after: 50 }, indent: { left: 227, hanging: 227 }, keepLines: true },
  }),
  style("FootnoteText", 15, { paragraph: { spacing: { after: 10 }, indent: { left: 227, hanging: 227 } } }),
  style("Footer", 15, { run: { color: QUIET } }),
];

/** The bytes of a .docx of the brief; `paged` breaks the page where the brief says, which holds for our own style only. */
export async function briefDocument(brief: Brief, { paged = true } = {}): Promise<Uint8Array> {
  const lines = brief.sections.flatMap((s) => s.groups.flatMap((g) => g.lines));
  const document = new Document({
    title: brief.title,
    description: brief.summary,
    creator: "readout",
    lastModifiedBy: "readout",
    styles: {
      default: { document: { run: { font: FONT, size: 20, color: INK } } },
      paragraphStyles: STYLES,
    },
    footnotes: Object.fromEntries(lines.map((l) => [l.note.number, { children: [footnote(l.note)] }])),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: 900, bottom: 900, left: PAGE.margin, right: PAGE.margin, footer: 450 },
          },
        },
        footers: { default: footer(brief) },
        children: bodyOf(brief, paged),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function bodyOf(brief: Brief, paged: boolean): Paragraph[] {
  const of = (id: string, ...children: (string | ParagraphChild)[]) => paragraph(id, children);
  const first = brief.sections.flatMap((s) => s.groups.flatMap((g) => g.lines)).find((l) => l.page === 2);
  // The heading that stands before a line goes with it to its page.
  const breaks = (l: BriefLine | undefined, headed: boolean) =>
    paged && !headed && l === first && l !== undefined;
  const sections = brief.sections.flatMap((s) => [
    paragraph("Heading1", [s.title], breaks(s.groups[0]?.lines[0], false)),
    ...s.groups.flatMap((g, i) => [
      ...(g.group === null ? [] : [paragraph("Heading2", [g.group], breaks(g.lines[0], i === 0))]),
      ...g.lines.map((l, n) => lineOf(l, breaks(l, n === 0))),
    ]),
    ...(s.more > 0 ? [of("BriefMore", moreText(s.more))] : []),
  ]);
  return [
    of("Title", brief.title),
    of("Subtitle", brief.summary),
    of("BriefLegend", brief.legend),
    ...sections,
    ...(brief.nothing.length > 0 ? [of("BriefMore", nothingText(brief))] : []),
    paragraph("Heading1", ["Annex: sources"], true),
    ...brief.sources.map((s) =>
      of(
        "BriefSource",
        new TextRun({ text: `${s.siglum}  `, bold: true }),
        sourceText(s),
        new TextRun({ text: s.url ? `  ${s.url}` : "", color: QUIET }),
      ),
    ),
    of("Heading1", "Annex: who depends on whom"),
    ...brief.dependence.map((d) => of("BriefSource", `–\t${d}`)),
    of("BriefMore", brief.made),
  ];
}

function paragraph(
  style: string,
  children: readonly (string | ParagraphChild)[],
  pageBreakBefore = false,
): Paragraph {
  const runs = children.map((c) => (typeof c === "string" ? new TextRun(c) : c));
  return new Paragraph({ style, pageBreakBefore, children: runs });
}

function lineOf(l: BriefLine, pageBreakBefore: boolean): Paragraph {
  const standing = l.standing.replace(/ /g, "\u00a0");
  return paragraph(
    "BriefLine",
    [
      `${l.candidate ? CANDIDATE_MARK : "–"}\t`,
      ...(l.lead ? [new TextRun({ text: `${l.lead} `, bold: true })] : []),
      l.text,
      new TextRun({ text: ` ${standing}`, color: QUIET, size: 16 }),
      new FootnoteReferenceRun(l.note.number),
    ],
    pageBreakBefore,
  );
}

function footnote(note: Footnote): Paragraph {
  const runs = note.cites.flatMap((c, i) => [
    new TextRun({ text: i > 0 ? CITE_BREAK : " ", color: QUIET }),
    new TextRun({ text: `${c.outlet}, ${c.date}: `, bold: true }),
    new TextRun(c.exact),
  ]);
  const also =
    note.also.length === 0
      ? []
      : [new TextRun({ text: `${CITE_BREAK}Also ${note.also.join(", ")}.`, color: QUIET })];
  return new Paragraph({ style: "FootnoteText", children: [...runs, ...also] });
}

function footer(brief: Brief): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${brief.title}  ·  `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
