// The head of a view: its title, what there is of it, and the same as data.
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { DeskContext } from "./desk-context.ts";
import { PrintContext } from "./printing.ts";
import { useStory } from "./story.tsx";

/** Title, count and the links to the view as JSON and CSV; `data` names the view in the addresses of the data. */
export function ViewHead(props: {
  title: string;
  aside?: string;
  data?: string;
  children?: ComponentChildren;
}) {
  const story = useStory();
  const desk = useContext(DeskContext);
  const whole = useContext(PrintContext);
  const link = (form: "json" | "csv") => {
    const address = props.data === undefined ? null : (desk?.download(story.id, props.data, form) ?? null);
    return address && <a href={address}>{form === "json" ? "JSON" : "CSV"}</a>;
  };
  const Heading = whole ? "h2" : "h1";
  return (
    <div class="view-head">
      <Heading tabIndex={-1}>{props.title}</Heading>
      {props.aside && <span class="count">{props.aside}</span>}
      {props.children}
      {!whole && (
        <span class="data">
          {link("json")} {link("csv")}
        </span>
      )}
    </div>
  );
}

/** What stands where a view has no rows. */
export function Nothing(props: { text: string }) {
  return <p class="nothing">{props.text}</p>;
}
