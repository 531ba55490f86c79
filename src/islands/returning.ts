/**
 * For who was here before: what is kept of the questions, here and in other tabs, and what every page marks of it. A
 * script that pages load by itself gives nothing away: for what it would, a bundler adds a file.
 */
import { fold } from "../learning/fold.ts";
import { outcomeOf } from "../learning/outcome.ts";
import { showPath } from "./concept/path.ts";
import { unwritten } from "./inbox.ts";
import { keys } from "./keys.ts";
import { announce, live } from "./live.ts";
import { fetchThings, mark } from "./marks.ts";
import { memory, waiting } from "./memory.ts";
import { recall } from "./recall.ts";
// By way of what every page has: a bundler then leaves there what both need.
import "./site.ts";
import { progressKeys } from "./progress-keys.ts";
import { storage, store } from "./store.ts";

/** Brings what was answered into what is kept. */
const bring = () =>
  fold(store, storage, { given: keys.given, progress: progressKeys }, unwritten, Date.now());

/** The same, and says of which questions. */
const tell = () => bring().forEach((id) => announce(id));

// Before anything on this page asks what became of it.
addEventListener("checked", tell, true);
addEventListener("storage", ({ key, newValue }) => {
  // Without a key, all was cleared; with that of something else, nothing of ours changed.
  const id = key === null ? undefined : store.idOf(key);
  if (id !== undefined) store.mend(id, newValue === null);
  if (key?.startsWith(keys.given)) tell();
  if (id !== undefined || key === null) announce(id);
});
// Also a page that is taken back from the history, and missed what happened meanwhile.
addEventListener("pageshow", () => {
  bring();
  announce();
});
addEventListener("progress", () => {
  mark(live.records);
  showPath();
});

bring();
memory.outcomeOf = (id) => outcomeOf(store.get(id), Date.now());
memory.recall = recall;
waiting.splice(0).forEach(recall);
// Not at once: who asks for `live` first has it only after this.
queueMicrotask(announce);
void fetchThings().then(() => announce());
