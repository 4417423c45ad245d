// The views of a story in the order of the navigation.
import type { ComponentType } from "preact";
import type { RecordIndex } from "../core/render/index-record.ts";
import { Apparatus } from "./views/apparatus.tsx";
import { BriefView } from "./views/brief.tsx";
import { Dependence } from "./views/dependence.tsx";
import { Disputes } from "./views/disputes.tsx";
import { Facts } from "./views/facts.tsx";
import { Omissions } from "./views/omissions.tsx";
import { People } from "./views/people.tsx";
import { Positions } from "./views/positions.tsx";
import { Readouts } from "./views/readouts.tsx";
import { Reports } from "./views/reports.tsx";
import { Review } from "./views/review.tsx";
import { Search } from "./views/search.tsx";
import { SideBySide } from "./views/side-by-side.tsx";
import { Statements } from "./views/statements.tsx";
import { Summary } from "./views/summary.tsx";
import { Texts } from "./views/texts.tsx";
import { Timeline } from "./views/timeline.tsx";

/** A view as the navigation knows it. */
export interface View {
  /** Its name in addresses; "" is the first one. */
  readonly name: string;
  readonly title: string;
  readonly component: ComponentType;
  /** How many rows it has; null where a number says nothing. */
  readonly count: (index: RecordIndex) => number | null;
  /** True where it is shown in the whole record as well. */
  readonly whole: boolean;
  /** True where it makes no sense without a desk. */
  readonly deskOnly?: boolean;
}

/** The views, by the questions that they answer: the story, what was said, what was done, the sources. */
export const VIEWS: readonly View[] = [
  { name: "", title: "Readout", component: Summary, count: () => null, whole: true },
  {
    name: "positions",
    title: "Positions",
    component: Positions,
    count: (i) => i.record.positions.length,
    whole: true,
  },
  {
    name: "disputes",
    title: "Disputed",
    component: Disputes,
    count: (i) => i.record.disputes.length,
    whole: true,
  },
  { name: "facts", title: "Facts", component: Facts, count: (i) => i.record.facts.length, whole: true },
  {
    name: "apparatus",
    title: "Apparatus",
    component: Apparatus,
    count: (i) => i.record.utterances.filter((u) => u.renderings.length > 1).length,
    whole: true,
  },
  {
    name: "timeline",
    title: "Timeline",
    component: Timeline,
    count: (i) => i.record.events.length,
    whole: true,
  },
  { name: "texts", title: "Texts", component: Texts, count: (i) => i.record.texts.length, whole: true },
  { name: "readouts", title: "Readouts", component: Readouts, count: () => null, whole: true },
  {
    name: "statements",
    title: "Statements",
    component: Statements,
    count: (i) => i.record.quotations.length,
    whole: true,
  },
  {
    name: "people",
    title: "People",
    component: People,
    count: (i) => i.record.entities.filter((e) => e.kind !== "place").length,
    whole: true,
  },
  {
    name: "dependence",
    title: "Dependence",
    component: Dependence,
    count: (i) => i.record.origins.length,
    whole: true,
  },
  {
    name: "omissions",
    title: "Not told",
    component: Omissions,
    count: (i) => i.record.omissions.length,
    whole: true,
  },
  {
    name: "reports",
    title: "Reports",
    component: Reports,
    count: (i) => i.record.reports.length,
    whole: true,
  },
  { name: "side-by-side", title: "Side by side", component: SideBySide, count: () => null, whole: false },
  { name: "search", title: "Search", component: Search, count: () => null, whole: false },
  { name: "brief", title: "Brief", component: BriefView, count: () => null, whole: false, deskOnly: true },
  { name: "review", title: "Review", component: Review, count: () => null, whole: false, deskOnly: true },
];
