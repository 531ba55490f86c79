import { openStore } from "../learning/store.ts";
import { keys } from "./keys.ts";

/** The reader's progress in this course. */
export const store = openStore(() => localStorage, keys.progress);
