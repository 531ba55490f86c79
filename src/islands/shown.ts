import { showPath } from "./concept/path.ts";
import { store } from "./store.ts";

let [isNew, isMarked] = [true, false];

/** Shows how far the reader is, and again whenever that changes, here or in another tab. */
export function shown(): void {
  // Also on a page that is taken back from the history, and missed what happened meanwhile.
  addEventListener("pageshow", show);
  addEventListener("checked", () => setTimeout(show));
  addEventListener("storage", ({ key, newValue }) => {
    const id = key === null ? undefined : store.idOf(key);
    if (id !== undefined) store.mend(id, newValue === null);
    if (id !== undefined || key === null) show();
  });
}

/**
 * What became of the questions of this page is shown by what it has already. The rest of the site is marked for who
 * came with answers, or gives them elsewhere: a first page loads no more than it needs.
 */
function show(): void {
  showPath(store);
  isMarked ||= store.ids().some((id) => isNew || !document.getElementById(id));
  isNew = false;
  // Offline, before it was ever loaded, the page says less.
  if (isMarked) import("./marked.ts").catch(() => undefined);
}
