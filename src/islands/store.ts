import { openStore } from "../learning/store.ts";

/** The reader's progress in this course. */
export const store = openStore(
  () => localStorage,
  document.documentElement.dataset["course"] ?? "",
);
