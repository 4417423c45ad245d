// The layers of the house: imports go downward only (ARCHITECTURE.md).
const core = "^src/core/";
const room = (name, ...forbidden) => ({
  name: `${name}-looks-down-only`,
  severity: "error",
  from: { path: `${core}${name}/` },
  to: { path: forbidden.map((f) => (f.startsWith("^") ? f : `${core}${f}/`)).concat(`${core}[^/]+\\.ts$`) },
});
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "core-knows-no-door",
      severity: "error",
      from: { path: core },
      to: { path: "^src/(cli|ingest|store|work|server|web)/" },
    },
    {
      name: "core-knows-no-node",
      severity: "error",
      from: { path: core },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-way-into-core",
      severity: "error",
      from: { path: "^src/(cli|ingest|store|work|server)/" },
      to: { path: core, pathNot: `${core}(index|version)\\.ts$` },
    },
    {
      // The views hold a record and nothing that makes one: what they import is sent to every browser.
      name: "web-takes-types-and-views",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: core, pathNot: `${core}(model|render|search)/|${core}text/normalise\\.ts$` },
    },
    {
      name: "halls-know-no-door",
      severity: "error",
      from: { path: "^src/(ingest|store|work)/" },
      to: { path: "^src/(cli|server|web)/" },
    },
    {
      name: "server-knows-no-cli",
      severity: "error",
      from: { path: "^src/server/" },
      to: { path: "^src/(cli|web)/" },
    },
    {
      name: "web-knows-no-hall",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: "^src/(cli|server|ingest|store|work)/" },
    },
    room("model", "text", "syntax", "knowledge", "annotate", "compare", "record", "render", "export", "brief", "review", "search"),
    room("knowledge", "text", "syntax", "annotate", "compare", "record", "render", "export", "brief", "review", "search"),
    room("text", "syntax", "knowledge", "annotate", "compare", "record", "render", "export", "brief", "review", "search"),
    room("syntax", "knowledge", "annotate", "compare", "record", "render", "export", "brief", "review", "search"),
    room("annotate", "compare", "record", "render", "export", "brief", "review", "search"),
    room("compare", "annotate", "record", "render", "export", "brief", "review", "search"),
    room("record", "annotate", "compare", "render", "export", "brief", "review", "search"),
    room("render", "annotate", "compare", "record", "syntax", "export", "brief", "review", "search"),
    room("export", "annotate", "compare", "syntax", "brief"),
    room("brief", "annotate", "compare", "syntax"),
    room("review", "syntax", "annotate", "compare", "record", "render", "export", "brief", "search"),
    room("search", "syntax", "annotate", "compare", "record", "review", "export", "brief"),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.core.json" },
    // Packages that name their doors by `exports` only.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
