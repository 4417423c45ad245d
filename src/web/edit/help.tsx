// Help: every key from the table of keys, and what the signs mean.
import { useState } from "preact/hooks";
import { ROW_STATES } from "../../core/model/review.ts";
import { KEYS, keysAreOff, turnKeys } from "../keys.ts";
import { STATE_MARKS, StanceMark } from "../parts.tsx";
import { useStory } from "../story.tsx";

const STATE_WORDS = {
  candidate: "found by a rule, not looked at yet",
  accepted: "a person says it is right",
  rejected: "a person says it is wrong; struck out",
  corrected: "a person changed it",
  added: "a person added it",
} as const;

/** The content of the help. */
export function Help() {
  const { canChange } = useStory();
  const [off, setOff] = useState(keysAreOff);
  return (
    <div class="help">
      <table>
        <caption class="hidden">Keys</caption>
        <tbody>
          {KEYS.filter((k) => canChange || !k.deskOnly).map((k) => (
            <tr key={k.key}>
              <th scope="row">
                <kbd>{k.key}</kbd>
              </th>
              <td>{k.what}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>Enter</kbd>
            </th>
            <td>on a row: open its words</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Esc</kbd>
            </th>
            <td>close the words or the dialog; leave a field</td>
          </tr>
        </tbody>
      </table>
      <div>
        <dl class="signs">
          {ROW_STATES.map((s) => (
            <div key={s}>
              <dt>
                <span class={`state state-${s}`}>{STATE_MARKS[s]}</span> {s}
              </dt>
              <dd>{STATE_WORDS[s]}</dd>
            </div>
          ))}
          {(["supports", "opposes", "mixed", "open"] as const).map((s) => (
            <div key={s}>
              <dt>
                <StanceMark stance={s} /> {s}
              </dt>
            </div>
          ))}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            checked={!off}
            onChange={(e) => {
              turnKeys(!e.currentTarget.checked);
              setOff(!e.currentTarget.checked);
            }}
          />{" "}
          Single keys work
        </label>
        <p class="also">
          Words in serif type are those of a report; everything else is the machine’s. The number after a
          state counts words that came after it was decided.
        </p>
      </div>
    </div>
  );
}
