// The style sheet of the one-file report. Text colours keep a contrast of 4.5 : 1 or more (WCAG 2.2 AA) on both grounds.

/** The style sheet, without a reference to anything outside the page. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f5f4f0; --ink: #1c1b19; --soft: #5c5850; --line: #d9d5cb;
  --link: #1d4f7c; --mark: #ffe58a; --mark-ink: #1c1b19; --other: #eee6c8;
  --good: #1d5b35; --bad: #8c1d18; --doubt: #6b4a00; --good-ground: #e3f1e6; --bad-ground: #fbe6e3; --doubt-ground: #fbf0d4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17181a; --panel: #212327; --ink: #e9e7e2; --soft: #aaa69c; --line: #3b3d42;
    --link: #9cc6ee; --mark: #6b5600; --mark-ink: #fff6d6; --other: #38341f;
    --good: #8fd6a5; --bad: #f3a49c; --doubt: #e8c374; --good-ground: #1d3324; --bad-ground: #43211e; --doubt-ground: #3a2f14;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: 0.5rem; z-index: 3; }
header, footer, main { padding: 0 clamp(1rem, 3vw, 2.5rem); }
header { padding-top: 2rem; border-bottom: 1px solid var(--line); }
h1 { font: 600 clamp(1.5rem, 3vw, 2.1rem)/1.2 var(--serif); margin: 0; max-width: 34em; text-wrap: balance; }
h1::first-letter { text-transform: uppercase; }
.lead { color: var(--soft); margin: 0.4rem 0 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; padding: 0; margin: 0 0 1rem; list-style: none; }
h2 { font: 600 1.3rem/1.3 var(--serif); margin: 2.6rem 0 0.8rem; padding-top: 0.6rem; border-top: 2px solid var(--ink); }
section:first-child h2 { margin-top: 1.4rem; }
h3 { font: 600 1rem/1.4 var(--sans); margin: 0 0 0.3rem; }
.count, .also, .rule, .when, .who, #found, #shared { color: var(--soft); font-size: 0.875rem; font-weight: 400; font-family: var(--sans); }
.rule { font-size: 0.8rem; }
.rows, .readings, .variants, .origins { list-style: none; margin: 0; padding: 0; }
.row { position: relative; }
ul.rows > .row, article.row { padding: 0.6rem 0; border-top: 1px solid var(--line); }
ul.rows > .row:first-child, article.row:first-of-type { border-top: 0; }
.row:target, .row.open { background: var(--panel); box-shadow: -0.6rem 0 0 var(--panel), 0.6rem 0 0 var(--panel); }
.event { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1rem; }
.names { color: var(--soft); font-size: 0.925rem; }
.name:not(:last-child)::after { content: ","; }
.readings li, .variants li { padding: 0.25rem 0 0.25rem 1rem; border-left: 3px solid var(--line); margin: 0.3rem 0; }
.words { font-family: var(--serif); color: inherit; text-decoration-color: var(--line); }
.words:hover, .words.open { text-decoration-color: currentColor; background: var(--other); }
.base { margin: 0.2rem 0; font-size: 1.06rem; }
.siglum, .mark { font-size: 0.8rem; font-variant-numeric: tabular-nums; letter-spacing: 0.02em; font-weight: 600; }
.who { margin-left: 0.25rem; }
.who .count { margin-left: 0.25rem; white-space: nowrap; }
.siglum.open { background: var(--mark); color: var(--mark-ink); }
.permalink { opacity: 0; text-decoration: none; color: var(--soft); }
.row:hover > .permalink, .row:hover .permalink, .permalink:focus { opacity: 1; }
.label { display: inline-block; font-size: 0.78rem; line-height: 1.35; padding: 0.05rem 0.4rem; border-radius: 3px; background: var(--panel); color: var(--soft); border: 1px solid var(--line); }
.position-supports, .stance-asserts { background: var(--good-ground); color: var(--good); border-color: transparent; }
.position-opposes, .stance-denies, .clash { background: var(--bad-ground); color: var(--bad); border-color: transparent; }
.position-mixed, .position-open, .stance-qualifies, .stance-leaves-open, .stance-declines, .status { background: var(--doubt-ground); color: var(--doubt); border-color: transparent; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.85rem; color: var(--soft); font-weight: 600; border-bottom-color: var(--soft); }
tbody th { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide { overflow-x: auto; }
.matrix th, .matrix td { min-width: 11rem; padding-right: 1rem; }
.matrix.facts td { min-width: 6rem; } .matrix.facts tbody th { min-width: 14rem; }
.origins { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin-bottom: 0.8rem; }
.beside { margin-top: 2rem; }
main, header { max-width: 110rem; }
.matrix tbody th { position: sticky; left: 0; background: var(--ground); max-width: 14rem; z-index: 1; }
.position + .position { margin-top: 0.7rem; }
.none { color: var(--soft); }
.value { font-family: var(--serif); color: inherit; }
.value-1 { background: var(--bad-ground); } .value-2 { background: var(--doubt-ground); } .value-3 { background: var(--good-ground); }
.edits { font-size: 0.875rem; }
.edit .kind { color: var(--soft); }
del { text-decoration-color: var(--bad); } ins { text-decoration: none; font-weight: 600; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 0.1em; }
.edit-negation .kind, .edit-modal .kind, .edit-number .kind, .edit-name .kind { color: var(--bad); font-weight: 600; }
details.speaker { border-top: 1px solid var(--line); }
summary { padding: 0.5rem 0; cursor: pointer; }
details .rows { padding-left: 1rem; }
.filter input, select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; padding: 0.25rem 0.6rem; max-width: 100%; }
.nothing { color: var(--soft); margin-top: 2rem; }
footer { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--line); margin-top: 3rem; padding-bottom: 2rem; }
.report { white-space: pre-wrap; font: 1.02rem/1.6 var(--serif); unicode-bidi: plaintext; }
.report .side { color: var(--soft); font-size: 0.9em; }
.report .headline { font-weight: 600; font-size: 1.15em; }
.report .spoken { text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.report .shared { background: var(--other); }
.beside .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.5rem; }
.beside .report { border: 1px solid var(--line); padding: 1rem; max-height: 80vh; overflow: auto; }
#reader { background: var(--panel); border-left: 1px solid var(--line); padding: 1rem 1.25rem; overflow: auto; }
#reader[hidden] { display: none; }
#reader .bar { display: flex; gap: 0.4rem; align-items: start; position: sticky; top: -1rem; background: var(--panel); padding: 0.5rem 0; }
#reader h2 { flex: 1; margin: 0; padding: 0; border: 0; font-size: 1.05rem; }
#reader-source { margin: 0 0 0.8rem; color: var(--soft); font-size: 0.9rem; }
#reader-text { max-width: 38em; }
@media (min-width: 62rem) {
  .reading .desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 42%); }
  #reader { position: sticky; top: 0; height: 100vh; }
}
@media (max-width: 61.99rem) {
  #reader { position: fixed; inset: auto 0 0 0; height: 55vh; border-left: 0; border-top: 2px solid var(--soft); z-index: 2; }
  .reading main { padding-bottom: 57vh; }
  .event { grid-template-columns: 1fr; }
}
@media print {
  #reader, nav, .filter, .permalink, .beside, .skip { display: none !important; }
  body { font-size: 10pt; } a { color: inherit; text-decoration: none; }
  .row, tr { break-inside: avoid; } h2 { break-after: avoid; }
  .wide { overflow: visible; } .matrix { width: 100%; } .matrix th, .matrix td { min-width: 0; position: static; }
}
`;
