// The brief as data: what a page of it says, before any format.

/** Words as a footnote gives them. */
export interface BriefCite {
  readonly outlet: string;
  /** In words, "no date" where nobody says. */
  readonly date: string;
  /** The report's words as they stand, with its own quotation marks; a cut is marked by […]. */
  readonly exact: string;
  readonly report: string;
}

/** What a line stands on: words, one for each side or value that it names, and the other outlets that have it. */
export interface Footnote {
  /** Counted from 1 through the whole brief. */
  readonly number: number;
  readonly cites: readonly BriefCite[];
  /** Other outlets that have the same, by name. */
  readonly also: readonly string[];
}

export interface BriefLine {
  /** Stands first, in bold; empty for none. */
  readonly lead: string;
  readonly text: string;
  /** "3 outlets, 2 origins". */
  readonly standing: string;
  /** True where no person stands behind the row. */
  readonly candidate: boolean;
  /** The page that it should stand on, so that no footnote is parted from its line. */
  readonly page: 1 | 2;
  readonly note: Footnote;
}

/** Lines under a heading; `group` is a heading within the section ("Norway"), or null. */
export interface BriefGroup {
  readonly group: string | null;
  readonly lines: readonly BriefLine[];
}

export interface BriefSection {
  readonly title: string;
  readonly groups: readonly BriefGroup[];
  /** Rows of the record that this section has no room for. */
  readonly more: number;
}

/** A report in the annex. */
export interface BriefSource {
  readonly siglum: string;
  readonly outlet: string;
  readonly date: string;
  /** Empty where it has none. */
  readonly headline: string;
  /** Agencies that it credits, itself left out. */
  readonly credits: string;
  readonly url: string | null;
}

export interface Brief {
  readonly title: string;
  /** "6 reports, 6 outlets, 4 independent origins, 22 Oct 2026 to 23 Oct 2026". */
  readonly summary: string;
  /** How to read it, in one or two sentences. */
  readonly legend: string;
  readonly sections: readonly BriefSection[];
  /** What was looked for and not found, in words: "no facts that do not agree"; `within`: in all rows, or in those that a person stands behind. */
  readonly nothing: readonly string[];
  readonly within: "all" | "vetted";
  readonly sources: readonly BriefSource[];
  /** Who depends on whom, a sentence each. */
  readonly dependence: readonly string[];
  /** What made it. */
  readonly made: string;
}
