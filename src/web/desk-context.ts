// Who keeps the stories, for every component below.
import { createContext } from "preact";
import type { Desk } from "./desk.ts";

/** The desk; null before the app has started. */
export const DeskContext = createContext<Desk | null>(null);
