/**
 * Follows what is answered on this page and what other tabs write, and marks it where every page does. A script that
 * pages load by itself gives nothing away: for what it would, a bundler adds a file.
 */
import type { Checked } from "./answer.ts";
import { announce, live } from "./live.ts";
import { mark } from "./marks.ts";
// By way of what every page has: a bundler then leaves there what both need.
import { store } from "./site.ts";

addEventListener("checked", (event) => {
  // An answer takes the due date of its family along, away from the twin that had it.
  const twins = (event.target as HTMLElement).dataset["twins"]?.split(" ") ?? [];
  for (const id of [(event as CustomEvent<Checked>).detail.id, ...twins]) announce(id);
});
addEventListener("storage", ({ key }) => {
  // Without a key, all was cleared; with that of something else, nothing of ours changed.
  const id = key === null ? undefined : store.idOf(key);
  if (id !== undefined || key === null) announce(id);
});
// Also a page that is taken back from the history, and missed what happened meanwhile.
addEventListener("pageshow", () => announce());
addEventListener("progress", () => mark(live.records));
// Not at once: who asks for `live` first has it only after this.
queueMicrotask(announce);
