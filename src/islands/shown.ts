import { showPath } from "./concept/path.ts";
import { live } from "./live.ts";

let [isNew, isMarked] = [true, false];

/** Shows how far the reader is, whenever that changes, here or in another tab. */
export function shown(): void {
  addEventListener("progress", () => void show());
}

/**
 * What became of the questions of this page is shown by what it has already. The rest of the site is marked for who
 * came with answers, or gives them elsewhere: a first page loads no more than it needs.
 */
async function show(): Promise<void> {
  const { records } = live;
  showPath(records);
  isMarked ||= [...records.keys()].some((id) => isNew || !document.getElementById(id));
  isNew = false;
  if (!isMarked) return;
  try {
    (await import("./marks.ts")).mark(records);
  } catch {
    // Offline, before it was ever loaded: the page says less.
  }
}
