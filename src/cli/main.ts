#!/usr/bin/env node
// The command line.
import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { annotateReport, canonicalJson, loadSyntax, readout, VERSION } from "../core/index.ts";
import { readInputs } from "../ingest/read-inputs.ts";

const model = () => {
  try {
    return loadSyntax(readFileSync(new URL("../../model/en-syntax.bin", import.meta.url)));
  } catch {
    return loadSyntax(new Uint8Array());
  }
};
const program = new Command("readout").version(VERSION);
program
  .command("build")
  .argument("<paths...>")
  .option("--json <file>")
  .option("--meta <file>")
  .option("--parties <file>")
  .option("--codebook <file>")
  .action(
    (paths: string[], options: { json?: string; meta?: string; parties?: string; codebook?: string }) => {
      const { inputs, parties, codebook, notes } = readInputs(paths, options);
      const record = readout(inputs, {
        syntax: model(),
        notes,
        ...(parties ? { parties } : {}),
        ...(codebook ? { codebook } : {}),
      });
      if (options.json) writeFileSync(options.json, canonicalJson(record));
    },
  );
program
  .command("annotate")
  .argument("<paths...>")
  .option("--meta <file>")
  .action((paths: string[], options: { meta?: string }) => {
    const syntax = model();
    for (const input of readInputs(paths, options).inputs) {
      const a = annotateReport(input, { syntax });
      process.stdout.write(`${JSON.stringify({ file: input.file, ...a })}\n`);
    }
  });
program.parse();
