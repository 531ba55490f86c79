import { LiveRecords } from "../learning/live.ts";
import "./returning.ts";
import { store } from "./store.ts";

/**
 * Progress as it is now, here and in other tabs; "progress" is fired on the window once it changed. Loaded by pages that
 * tell of it, and by the others where there is something to tell (`shown.ts`); what all pages tell comes along
 * (`returning.ts`).
 */
export const live = new LiveRecords(store);

let isTold = true;

/** Says that progress changed on this page: of one question, or without an id of any. */
export function announce(id?: string): void {
  live.changed(id);
  if (!isTold) return;
  // A tab that imports a file changes hundreds of records: all of them are one change.
  isTold = false;
  const tell = () => {
    isTold = true;
    dispatchEvent(new Event("progress"));
  };
  if ("requestIdleCallback" in window) requestIdleCallback(tell, { timeout: 500 });
  else setTimeout(tell);
}
