import { openStore } from "../learning/store.ts";
import { keys } from "./keys.ts";
import { pageKeys } from "./page-keys.ts";

/** Where progress is kept. Asking for it may throw. */
export const storage = () => localStorage;

/** Where it is kept of a question, and where what cannot be read is. */
export const progressKeys = { kept: keys.progress, aside: pageKeys.aside };

/** The reader's progress in this course; what was answered and is not in it yet, `returning.ts` brings. */
export const store = openStore(storage, progressKeys);
