import { allOf, isBlocked, wipe as wipeOf } from "../learning/whole-store.ts";
import { safely } from "../learning/safely.ts";
import { keysWith } from "../learning/storage.ts";
import { unwritten } from "./inbox.ts";
import { forget } from "./kept.ts";
import { keys } from "./keys.ts";
import { progressKeys } from "./progress-keys.ts";
import { storage, store } from "./store.ts";

/** All of the reader's progress in this course that can be read. */
export const all = () => allOf(store);

/** Forgets all of it, with what was set aside, and what was not written or not checked yet. */
export function wipe(): void {
  wipeOf(store, storage, progressKeys);
  unwritten.length = 0;
  for (const beginning of [keys.given, keys.drafts])
    safely(() => keysWith(beginning, storage()).forEach((key) => forget(key)));
}

/** Whether the browser withholds storage altogether. */
export const blocked = () => isBlocked(storage);
