// The brief as it will be printed, and every other form in which the record can leave.
import { useContext, useEffect, useState } from "preact/hooks";
import type { Brief, BriefLine } from "../../core/brief/brief.ts";
import { formatEdtf } from "../../core/render/format-time.ts";
import { DeskContext } from "../desk-context.ts";
import { useStory } from "../story.tsx";
import { Nothing, ViewHead } from "../view-head.tsx";

/** Formats by what they are for; the names are those of `readout export`. */
const FORMATS: readonly (readonly [name: string, title: string])[] = [
  ["csv", "Tables (CSV)"],
  ["jsonl", "Tables (JSON Lines)"],
  ["web-annotation", "Web Annotations"],
  ["csl-json", "CSL-JSON"],
  ["ris", "RIS"],
  ["bibtex", "BibTeX"],
  ["refi-qda", "Codebook (REFI-QDA)"],
  ["dna", "Statements (DNA)"],
  ["graphml-dependence", "Who depends on whom (GraphML)"],
  ["graphml-positions", "Parties and issues (GraphML)"],
  ["tei", "Apparatus (TEI)"],
  ["icalendar", "Events (iCalendar)"],
  ["atom", "What changed (Atom feed)"],
  ["schema-org", "schema.org"],
];

/** The brief with its downloads. */
export function BriefView() {
  const story = useStory();
  const desk = useContext(DeskContext);
  const [vetted, setVetted] = useState(false);
  const [since, setSince] = useState("");
  const { record } = story.index;
  // What the newest day brought is new against the days before.
  const days = [...new Set(record.reports.flatMap((r) => r.published?.slice(0, 10) ?? []))]
    .sort()
    .slice(0, -1);
  const query = new URLSearchParams({ ...(vetted ? { vetted: "true" } : {}), ...(since ? { since } : {}) });
  const options = query.size === 0 ? "" : `?${query}`;
  const [brief, setBrief] = useState<Brief | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    let wanted = true;
    desk?.brief(story.id, options).then(
      (made) => {
        if (!wanted) return;
        setBrief(made);
        setProblem("");
      },
      (error: Error) => wanted && setProblem(error.message),
    );
    return () => {
      wanted = false;
    };
    // A decision makes another record, and that another brief.
  }, [desk, story.id, options, record]);
  const address = (name: string) => desk?.exported(story.id, name) ?? null;
  const word = address(`brief.docx${options}`);
  return (
    <>
      <ViewHead title="Brief" aside="two pages and an annex">
        {word && (
          <span class="data">
            <a class="button" href={word} download="brief.docx">
              Word file
            </a>{" "}
            <a href={address(`brief.md${options}`)!} download="brief.md">
              Markdown
            </a>
          </span>
        )}
      </ViewHead>
      <p>
        <label>
          <input type="checkbox" checked={vetted} onChange={(e) => setVetted(e.currentTarget.checked)} /> only
          what a person accepted, corrected or added
        </label>
      </p>
      {days.length > 0 && (
        <p>
          <label>
            The last brief was of{" "}
            <select value={since} onChange={(e) => setSince(e.currentTarget.value)}>
              <option value="">there was none</option>
              {days.map((day) => (
                <option value={day} key={day}>
                  {formatEdtf(day)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {problem && <p class="bad">{problem}</p>}
      {brief && <Preview brief={brief} vetted={vetted} />}
      {word && (
        <>
          <h2>Other formats</h2>
          <p class="also">
            Annotations that others made of these reports come in again by{" "}
            <button type="button" onClick={() => story.show({ kind: "annotations" })}>
              Import annotations
            </button>
          </p>
          <ul class="formats">
            {FORMATS.map(([name, title]) => (
              <li key={name}>
                <a
                  href={address(`export/${name}${name === "atom" && since ? `?since=${since}` : ""}`)!}
                  download
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Preview(props: { brief: Brief; vetted: boolean }) {
  const { brief, vetted } = props;
  return (
    <article class="brief" aria-label="Preview of the brief">
      <h2>{brief.title}</h2>
      <p class="also">{brief.summary}</p>
      <p class="also">{brief.legend}</p>
      {brief.sections.map((s) => (
        <section key={s.title}>
          <h3>{s.title}</h3>
          {s.groups.map((g) => (
            <div key={g.group ?? ""}>
              {g.group !== null && <h4>{g.group}</h4>}
              <ul>
                {g.lines.map((l) => (
                  <Line key={l.note.number} line={l} />
                ))}
              </ul>
            </div>
          ))}
          {s.more > 0 && <p class="also">… and {s.more} more in the record.</p>}
        </section>
      ))}
      {brief.sections.length === 0 && (
        <Nothing text={vetted ? "No row was accepted, corrected or added yet." : "Nothing to brief on."} />
      )}
      <h3>Who depends on whom</h3>
      <ul>
        {brief.dependence.map((d) => (
          <li key={d}>{d}</li>
        ))}
      </ul>
    </article>
  );
}

function Line(props: { line: BriefLine }) {
  const l = props.line;
  return (
    <li>
      {l.candidate && <abbr title="A candidate: nobody has checked it yet">°</abbr>}
      {l.lead && <b>{l.lead} </b>}
      <bdi>{l.text}</bdi> <span class="also standing">{l.standing}</span>
      <details>
        <summary>
          <span class="also">Footnote {l.note.number}</span>
        </summary>
        {l.note.cites.map((c, i) => (
          // The same words may be cited twice for two sides.
          <p key={i}>
            <b>
              {c.outlet}, {c.date}:
            </b>{" "}
            <bdi>{c.exact}</bdi>
          </p>
        ))}
        {l.note.also.length > 0 && <p class="also">Also {l.note.also.join(", ")}.</p>}
      </details>
    </li>
  );
}
