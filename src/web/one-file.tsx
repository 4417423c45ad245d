// The one-file report: the same views over the record that stands in the page.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReadoutRecord } from "../core/model/record.ts";
import { currentAddress, onAddress, startAddresses } from "./address.ts";
import { DeskContext } from "./desk-context.ts";
import { fileDesk } from "./file-desk.ts";
import { StoryPage } from "./story-page.tsx";
import "./style.css";

const nothing = () => Promise.reject(new Error("A report in a file cannot be changed."));
const quiet = { text: "", bad: false };

function Page(props: { record: ReadoutRecord }) {
  const [address, setAddress] = useState(currentAddress);
  useEffect(() => onAddress(() => setAddress(currentAddress())), []);
  return (
    <StoryPage
      record={props.record}
      name=""
      address={address}
      canChange={false}
      decide={nothing}
      undo={nothing}
      said={quiet}
    />
  );
}

startAddresses("hash");
const record = JSON.parse(document.getElementById("record")?.textContent ?? "") as ReadoutRecord;
render(
  <DeskContext.Provider value={fileDesk(record)}>
    <Page record={record} />
  </DeskContext.Provider>,
  document.getElementById("app")!,
);
