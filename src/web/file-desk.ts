// The desk of the one-file report: one record that stands in the page, and nothing that can be changed.
import type { ReadoutRecord } from "../core/model/record.ts";
import { parseQuery } from "../core/search/parse-query.ts";
import { searchRecord } from "../core/search/search-record.ts";
import type { Desk } from "./desk.ts";

/** The desk of a record that is already here. */
export function fileDesk(record: ReadoutRecord): Desk {
  const never = () => Promise.reject(new Error("A report in a file cannot be changed."));
  const line = {
    id: "-",
    name: "",
    created: "",
    reports: record.reports.length,
    counts: {},
    candidates: null,
    job: null,
  };
  return {
    canChange: false,
    mayFetch: async () => false,
    stories: async () => [line],
    story: async () => line,
    createStory: never,
    record: async () => record,
    add: never,
    wait: never,
    decisions: async () => [],
    decide: never,
    undo: never,
    takeAnnotations: never,
    search: async (_story, query) => {
      // The same grammar and the same rows as the server's.
      const parsed = parseQuery(query);
      if ("wrong" in parsed) throw new Error(parsed.wrong);
      const { total, hits } = searchRecord(record, parsed);
      return { total, hits };
    },
    download: () => null,
    brief: never,
    exported: () => null,
  };
}
