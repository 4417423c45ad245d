// The app: which page the address names, the story that is open, and what a person does with it.
import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { currentAddress, onAddress, startAddresses } from "./address.ts";
import { apiDesk } from "./api-desk.ts";
import { DeskContext } from "./desk-context.ts";
import { OpenedStory } from "./opened-story.tsx";
import { TopBar } from "./top-bar.tsx";
import { Stories } from "./views/stories.tsx";

const desk = apiDesk();

function App() {
  const [address, setAddress] = useState(currentAddress);
  const [opened, setOpened] = useState(0);
  useEffect(() => onAddress(() => setAddress(currentAddress())), []);
  const again = useCallback(() => setOpened((n) => n + 1), []);
  return (
    <DeskContext.Provider value={desk}>
      {address.story === "" ? (
        <>
          <TopBar address={address} story={null} />
          <Stories />
        </>
      ) : (
        <OpenedStory key={`${address.story} ${opened}`} address={address} again={again} />
      )}
    </DeskContext.Provider>
  );
}

startAddresses("path");
const root = document.getElementById("app")!;
root.replaceChildren();
render(<App />, root);
