// Trains the syntax model from a folder of treebanks and prints its scores: npm run train -- FOLDER [--out FILE]
// [--seeds 3] [--epochs 6] [--score] (only score the model in FILE). The same folder gives the same bytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";
import { Tagger } from "../../src/core/syntax/tagger.ts";
import { type GoldDocument, readConllu } from "./conllu.ts";
import { scoreGold, scoreRaw } from "./evaluate.ts";
import { type Example, examplesOf } from "./examples.ts";
import { onlyTags } from "./only-tags.ts";
import { modelFile, pack } from "./pack.ts";
import { scoreSegmentation } from "./segmentation.ts";
import { movesOf, trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

/** Folds of the training data whose tags for the parser come from a tagger that did not see them. */
const FOLDS = 5;
/** Epochs of the first round, which only chooses the weights that are worth a place in the file. */
const TAGGER_ROUND = 4;
const PARSER_ROUND = 3;
const TAGGER_EPOCHS = 8;
const TAGGER_SEEDS = 2;
/** Weights kept; together they fill the 2.5 MB that the model may take. */
const TAGGER_WEIGHTS = 135_000;
const PARSER_WEIGHTS = 780_000;
/** Genres read twice in an epoch, because the program reads press text. */
const PRESS: ReadonlySet<string> = new Set(["news"]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "model/syntax-en.bin" },
    seeds: { type: "string", default: "3" },
    epochs: { type: "string", default: "6" },
    score: { type: "boolean", default: false },
  },
});
const folder = positionals[0];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write("usage: npm run train -- FOLDER [--out FILE] [--seeds N] [--epochs N] [--score]\n");
  process.exit(2);
}
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const read = (name: string): GoldDocument[] => {
  const gz = join(folder, `${name}.conllu.gz`);
  return readConllu(existsSync(gz) ? gz : join(folder, `${name}.conllu`));
};

if (!values.score) {
  const documents = [...read("ewt-train"), ...read("gum-open-train")];
  const examples = examplesOf(documents);
  const weighted = examples.flatMap((x, i) => (PRESS.has(x.genre) ? [i, i] : [i]));
  const bytes = train(examples, weighted, Number(values.seeds), Number(values.epochs));
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  say(`${values.out}: ${bytes.length} bytes`);
}
report(readFileSync(values.out));

function train(
  examples: readonly Example[],
  weighted: readonly number[],
  seeds: number,
  epochs: number,
): Uint8Array {
  const seen = weighted.map((i) => examples[i]!);
  const tagged: Uint8Array[] = new Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { table, clock } = trainTagger(
      seen.filter((x) => x.document % FOLDS !== fold),
      TAGGER_ROUND,
      100 + fold,
    );
    table.freeze(clock);
    const tagger = new Tagger(table);
    examples.forEach((x, i) => {
      if (x.document % FOLDS === fold) tagged[i] = tagger.tag(x.text, x.tokens, 0, x.tokens.length);
    });
    say(`fold ${fold + 1} of ${FOLDS} tagged`);
  }
  const first = trainTagger(seen, TAGGER_ROUND, 200);
  const taggers = Array.from({ length: TAGGER_SEEDS }, (_, s) =>
    trainTagger(seen, TAGGER_EPOCHS, 201 + s, first.table.support(first.clock, TAGGER_WEIGHTS)),
  );
  const packedTagger = pack(taggers, TAGGER_WEIGHTS);
  say(`tagger: ${packedTagger.checks.length} features, ${packedTagger.entries.length} weights`);
  const moves = movesOf(examples);
  const tags = weighted.map((i) => tagged[i]!);
  say("parser, first round");
  const round = trainParser(seen, tags, moves, PARSER_ROUND, 300, say);
  const parsers = Array.from({ length: seeds }, (_, s) => {
    say(`parser, seed ${s + 1} of ${seeds}`);
    return trainParser(
      seen,
      tags,
      moves,
      epochs,
      301 + s,
      say,
      round.table.support(round.clock, PARSER_WEIGHTS),
    );
  });
  const packedParser = pack(parsers, PARSER_WEIGHTS);
  say(`parser: ${packedParser.checks.length} features, ${packedParser.entries.length} weights`);
  const only = onlyTags(examples);
  say(`${only.size} words with one tag`);
  return modelFile(moves, only, packedTagger, packedParser);
}

function report(bytes: Uint8Array): void {
  const syntax = loadSyntax(bytes);
  const sets: [string, GoldDocument[]][] = [
    ["EWT test", read("ewt-test")],
    ["GUM test", read("gum-open-test")],
    ["GUM news", [...read("gum-open-dev"), ...read("gum-open-test")].filter((d) => d.genre === "news")],
    ["PUD", read("pud-test")],
    ["PUD news", read("pud-test").filter((d) => d.genre === "news")],
  ];
  const p = (x: number): string => x.toFixed(1).padStart(6);
  say("                  tags    UAS    LAS  nsubj  ccomp   | raw text: tokens  sent.   tags    UAS    LAS");
  for (const [name, documents] of sets) {
    const g = scoreGold(syntax, documents);
    const r = scoreRaw(syntax, documents);
    const s = scoreSegmentation(documents);
    const relations = `${p(g.relations["nsubj"]!)} ${p(g.relations["ccomp"]!)}`;
    const raw = `${p(100 * s.tokens.f1)} ${p(100 * s.sentences.f1)} ${p(r.tags)} ${p(r.uas)} ${p(r.las)}`;
    say(`${name.padEnd(14)} ${p(g.tags)} ${p(g.uas)} ${p(g.las)} ${relations}   |           ${raw}`);
  }
}
