// Every command with its arguments and options. The commands themselves are loaded when they are called.
import { Command, Option } from "commander";
import { VERSION } from "../core/version.ts";

const PATHS = "report files, folders that hold them, or - for standard input";
const RECORD = "a record written by build --json, - for standard input, or a story of the workspace";
const EXPORT_FORMAT_NAMES =
  "csv, jsonl, web-annotation, csl-json, ris, bibtex, refi-qda, dna, graphml-dependence, graphml-positions, tei, icalendar, atom or schema-org";
const meta = () =>
  new Option("--meta <file>", "what the texts do not say: a CSV of file, publisher, published, url, agency");
const asOf = (does: string) =>
  new Option(
    "--as-of <time>",
    `${does} published at or before this: 2026, 2026-10 or 2026-10-22 (to its end, against the date that a report bears), or 2026-10-22T18:00+02:00 (without a zone: UTC); reports without a date are left out`,
  );
const workspace = () =>
  new Option("--workspace <file>", "the workspace; without it readout.db in this folder");
const kept = () =>
  new Option(
    "--kept <folder>",
    "where fetched pages are kept; without it the workspace's name with .fetched",
  );
const offline = () => new Option("--offline", "fetch nothing: read again what is kept");
const allowAddress = () =>
  new Option(
    "--allow-address <addresses...>",
    "private addresses of machines that may be reached all the same",
  );
const plain = () => new Option("--plain", "no colours, and only ASCII in what readout adds to the words");

/** The program with all commands, ready to parse. Wrong usage throws a CommanderError after one line on standard error. */
export function makeProgram(): Command {
  const program = new Command("readout")
    .description("From many press reports of the same talks to one sourced record.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({ outputError: (text, write) => write(`readout: ${oneLine(text)}\n`) })
    .exitOverride();

  program
    .command("build")
    .summary("read reports and make one record of them")
    .description(
      "Read reports, make one record of them, print a summary of it and write it as JSON or as one HTML file.",
    )
    .argument("<paths...>", PATHS)
    .addOption(meta())
    .option("--parties <file>", "the sides: a JSON list of id, name, kind, aliases")
    .option(
      "--codebook <file>",
      "the issues: JSON with a name and issues of code, name, cues; or peace-process, trade-labour",
    )
    .option(
      "--json <file>",
      "write the record as canonical JSON; - for standard output instead of the summary",
    )
    .option("--html <file>", "write the record as one HTML file that needs no network")
    .addOption(asOf("read only the reports"))
    .addOption(plain())
    .option("--quiet", "print no summary")
    .action(async (paths, options) => (await import("./commands/build.ts")).build(paths, options));

  program
    .command("annotate")
    .summary("read each report alone: a JSON line a file")
    .description(
      "Read each report alone and print a JSON line for it: sentences, mentions, quotations, times.",
    )
    .argument("<paths...>", PATHS)
    .addOption(meta())
    .action(async (paths, options) => (await import("./commands/annotate.ts")).annotate(paths, options));

  program
    .command("extract")
    .summary("the article out of each page")
    .description(
      "Print the article of each HTML page: its words without navigation, related links and boxes, and what the page says of title, author, times, publisher, language and access.",
    )
    .argument("<files...>", "HTML files, or - for standard input")
    .option("--json", "a JSON line a page")
    .action(async (files, options) => (await import("./commands/extract.ts")).extract(files, options));

  program
    .command("verify")
    .summary("check every citation of a record against the files")
    .description(
      "Check every citation of a record against the report files. Names each that fails; exit code 1 if any does.",
    )
    .argument("<record>", "a record written by build --json")
    .argument("<paths...>", PATHS)
    .action(async (record, paths) => (await import("./commands/verify.ts")).verify(record, paths));

  program
    .command("show")
    .summary("print one kind of row of a record")
    .description("Print one kind of row of a record, all of it.")
    .argument("<record>", "a record written by build --json; - for standard input")
    .argument(
      "<view>",
      "quotes, positions, disputes, timeline, reports, utterances, facts, texts, people or readouts",
    )
    .addOption(asOf("only what stands in reports"))
    .addOption(plain())
    .action(async (record, view, options) =>
      (await import("./commands/show.ts")).show(record, view, options),
    );

  program
    .command("diff")
    .summary("what changed from one record to another")
    .description(
      "Print what changed from one record to another: rows that are new, withdrawn, reworded, newly disputed, newly of one origin, and positions that moved. Exit code 3 if anything changed, 0 if nothing did.",
    )
    .argument("<old>", "a record written by build --json; - for standard input")
    .argument("<new>", "a later record of the same talks")
    .option("--json", "print the changes as canonical JSON")
    .option("--all", "list also rows whose support changed, and rows that are read differently")
    .addOption(plain())
    .action(async (older, newer, options) =>
      (await import("./commands/diff.ts")).diff(older, newer, options),
    );

  program
    .command("brief")
    .summary("two pages and an annex, every line with its words in a footnote")
    .description(
      "Print the brief of a record, or write it as a Word file or Markdown: who met, texts on the table, each side's words by issue, what is disputed, facts that do not agree, what to watch; sources and who depends on whom.",
    )
    .argument("<record>", RECORD)
    .option("--docx <file>", "write it as a Word file; - for standard output")
    .option("--md <file>", "write it as Markdown with footnotes; - for standard output")
    .option(
      "--since <record>",
      "the record of the last brief, or its day (2026-10-22): what is new since then stands first",
    )
    .option("--vetted", "only rows that a person accepted, corrected or added")
    .option("--template <file>", "a .docx or .dotx whose page, header, footer and styles the Word file takes")
    .option("--title <text>", "its title; without it made of the file's name")
    .addOption(workspace())
    .addOption(plain())
    .action(async (record, options) => (await import("./commands/brief.ts")).brief(record, options));

  program
    .command("export")
    .summary("write a record in a format of other programs")
    .description(
      "Write a record in a format of other programs: tables, annotations, citations, graphs, calendar.",
    )
    .argument("<record>", RECORD)
    .requiredOption("--format <name>", EXPORT_FORMAT_NAMES)
    .option("--out <path>", "the file, or the folder where the format makes several; - for standard output")
    .option("--since <record>", "atom: an older record, or a day (2026-10-22); without it all rows are new")
    .option("--passages", "csl-json, ris, bibtex: an item for every cited passage too")
    .addOption(workspace())
    .action(async (record, options) => (await import("./commands/export.ts")).exportRecord(record, options));

  program
    .command("pack")
    .summary("a record without the bodies of its reports, to share")
    .description(
      "Write the rows, short quotations and hashes of a record without the bodies of its reports, to share with somebody who has copies of them.",
    )
    .argument("<record>", RECORD)
    .argument("<file>", "the pack; - for standard output")
    .option(
      "--words <number>",
      "longest words in one piece, in UTF-16 code units; 160 without it, 0 for none",
    )
    .option("--share <percent>", "most of a report that its words together may be; 20 without it")
    .addOption(workspace())
    .action(async (record, file, options) =>
      (await import("./commands/pack.ts")).pack(record, file, options),
    );

  program
    .command("unpack")
    .summary("a pack with your own copies of its reports")
    .description(
      "Attach your own copies of the reports to a pack, look up every citation in them, and write the record; lists what could not be attached. Exit code 1 if anything could not.",
    )
    .argument("<pack>", "a pack written by pack")
    .argument("<paths...>", PATHS)
    .option("--out <file>", "write the record to a file")
    .action(async (file, paths, options) =>
      (await import("./commands/pack.ts")).unpack(file, paths, options),
    );

  program
    .command("agreement")
    .summary("how far two people agree on the rows of a story")
    .description(
      "Print what two people decided differently on the rows of a story, then their agreement and Krippendorff's alpha by kind of row.",
    )
    .argument("<story>", "a story of the workspace, by its name or id")
    .option("--coders <names...>", "the two; without it those with most decisions")
    .option("--csv <file>", "write the disagreements as CSV")
    .option("--json", "print all of it as canonical JSON")
    .addOption(workspace())
    .addOption(plain())
    .action(async (story, options) => (await import("./commands/agreement.ts")).agreement(story, options));

  program
    .command("mcp")
    .summary("the stories for an assistant (Model Context Protocol)")
    .description(
      "Serve stories to an assistant over standard input and output, read-only: list stories, search rows, read a section, open the words around a citation.",
    )
    .argument(
      "[records...]",
      "records written by build --json, or folders that hold them; without any, a workspace",
    )
    .addOption(workspace())
    .action(async (records, options) => (await import("./commands/mcp.ts")).mcp(records, options));

  program
    .command("import")
    .summary("read annotations that others made of the reports")
    .description(
      "Read W3C Web Annotations of the reports of a story: decisions go into its log, marked words become rows to look at, and what could not be placed is listed. Of a record prints as JSON what they are to it.",
    )
    .argument("<record>", RECORD)
    .argument(
      "<annotations>",
      "a JSON-LD file: an AnnotationPage, a list of annotations, or one; - for standard input",
    )
    .option("--dry-run", "a story: say what would be done, and do nothing")
    .option(
      "--who <name>",
      "a story: who decides where an annotation does not say; without it the name at this machine",
    )
    .option("--out <file>", "write all of it as JSON to a file")
    .addOption(workspace())
    .addOption(plain())
    .action(async (record, annotations, options) =>
      (await import("./commands/import.ts")).importAnnotations(record, annotations, options),
    );

  const codebook = program
    .command("codebook")
    .summary("the built-in codebooks, and what the cues of one hit")
    .description("List the built-in codebooks, or check one: what each of its cues hits.");
  codebook
    .command("list")
    .description("List the built-in codebooks with their issues.")
    .addOption(plain())
    .action(async (options) => (await import("./commands/codebook.ts")).list(options));
  codebook
    .command("check")
    .description(
      "Check a codebook and say what each cue hits in reports: how often, with an example; which cues hit nothing, and which two issues share.",
    )
    .argument("<file>", "a codebook.json, or peace-process or trade-labour")
    .option("--on <paths...>", "the reports; without it those of the example")
    .option("--json", "print the check as canonical JSON")
    .addOption(plain())
    .action(async (file, options) => (await import("./commands/codebook.ts")).check(file, options));

  codebook
    .command("from-qdc")
    .description("Turn a REFI-QDA codebook (.qdc) into a codebook.json.")
    .argument("<file>", "a .qdc of NVivo, MAXQDA, ATLAS.ti, QualCoder or readout")
    .option("--out <file>", "write the codebook to a file")
    .action(async (file, options) => (await import("./commands/codebook.ts")).fromQdc(file, options));

  program
    .command("add")
    .summary("put reports into a story of a workspace")
    .description(
      "Put reports into a story of a workspace, which are made where there are none, and print a summary of the story.",
    )
    .argument("<paths...>", `${PATHS}; or addresses of pages (http, https), which are fetched`)
    .option("--story <name>", "the story, by name or id; without it the folder's name")
    .addOption(workspace())
    .addOption(meta())
    .option("--parties <file>", "the sides: a JSON list of id, name, kind, aliases")
    .option(
      "--codebook <file>",
      "the issues: JSON with a name and issues of code, name, cues; or peace-process, trade-labour",
    )
    .addOption(kept())
    .addOption(offline())
    .addOption(allowAddress())
    .addOption(plain())
    .option("--quiet", "print no summary")
    .action(async (paths, options) => (await import("./commands/add.ts")).add(paths, options));

  program
    .command("watch")
    .summary("articles of feeds into a story of a workspace")
    .description(
      "Read feeds (RSS, Atom, JSON Feed, OPML), put new and changed articles into a story of a workspace, and say what became of each address. Once, or every so many minutes until Ctrl-C.",
    )
    .argument("<feeds...>", "addresses of feeds")
    .option("--story <name>", "the story, by name or id; without it Watched")
    .addOption(workspace())
    .option("--every <minutes>", "again every so many minutes")
    .addOption(kept())
    .addOption(offline())
    .addOption(allowAddress())
    .action(async (feeds, options) => (await import("./commands/watch.ts")).watch(feeds, options));

  program
    .command("stories")
    .summary("which reports tell of the same event; without paths the stories of a workspace")
    .description(
      "Group reports that tell of the same event, with the reasons. Without paths: list the stories of a workspace.",
    )
    .argument("[paths...]", PATHS)
    .addOption(meta())
    .option("--known <file>", "stories of an earlier run (its --json): they stay, and new reports join them")
    .option(
      "--decisions <file>",
      "a JSON list of reports (files or ids) and same: true or false, decided by hand",
    )
    .addOption(workspace())
    .option("--json", "print them as canonical JSON")
    .addOption(plain())
    .action(async (paths, options) =>
      paths.length > 0
        ? (await import("./commands/group.ts")).groupStories(paths, options)
        : (await import("./commands/stories.ts")).listStories(options),
    );

  program
    .command("serve")
    .summary("the app and the API over a workspace")
    .description("Serve the app and the API over a workspace, on this machine, until Ctrl-C.")
    .addOption(workspace())
    .option("--port <number>", "the port; 0 for one that is free", "4747")
    .option(
      "--host <address>",
      "the address to listen on; another one than this machine's own needs --token",
      "127.0.0.1",
    )
    .option(
      "--token <text>",
      "what a client must show: /?token=… once in a browser, or Authorization: Bearer …",
    )
    .option("--who <name>", "who decides, where a request does not say; without it the name at this machine")
    .option("--allow-network", "let reports be fetched by their address")
    .action(async (options) => (await import("./commands/serve.ts")).serve(options));

  program
    .command("search")
    .summary("rows and reports of a workspace by a query line")
    .description(
      'Find rows and reports of a workspace. The query: word, "a phrase", begin*, speaker:, outlet:, issue:, date:, kind:, state:; a - before a term turns it round. Exit code 1 where nothing is found.',
    )
    .argument("<query...>", "the query line; put -- before it where it begins with -")
    .option("--story <name>", "only this story, by name or id")
    .addOption(workspace())
    .option("--limit <number>", "most hits of a story", "50")
    .option("--json", "print the hits as canonical JSON")
    .addOption(plain())
    .action(async (query, options) => (await import("./commands/search.ts")).search(query, options));

  program
    .command("decisions")
    .summary("the log of decisions of a workspace, with the orphans")
    .description(
      "Print the log of decisions of a workspace, oldest first: when, who, what, why; what was undone, and what finds no row any more.",
    )
    .option("--story <name>", "only this story, by name or id")
    .addOption(workspace())
    .option("--orphans", "only those that find no row")
    .option("--json", "print them as canonical JSON")
    .action(async (options) => (await import("./commands/decisions.ts")).decisions(options));

  program
    .command("trace")
    .summary("what every rule did to a sentence")
    .description(
      "Print what every rule did to a text, kept or dropped and why, and the tree of each sentence.",
    )
    .argument("[text...]", "the text; - for standard input")
    .option("--file <file>", "read the text from a file")
    .option("--rule <name>", "only rows of rules whose name holds this")
    .option("--tree", "print the words of each sentence with tags and tree first")
    .addOption(plain())
    .action(async (text, options) => (await import("./commands/trace.ts")).trace(text, options));

  // exitOverride and configureOutput are inherited only by commands made after them, which these are.
  return program;
}

function oneLine(text: string): string {
  return text
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
}
