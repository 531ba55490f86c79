import { openStore } from "../learning/store.ts";
import { progressKeys } from "./progress-keys.ts";

/** Where progress is kept. Asking for it may throw. */
export const storage = () => localStorage;

/** The reader's progress in this course; what was answered and is not in it yet, `returning.ts` brings. */
export const store = openStore(storage, progressKeys);
