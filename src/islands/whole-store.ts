import { allOf, isBlocked, wipe as wipeOf } from "../learning/whole-store.ts";
import { keys } from "./keys.ts";
import { storage, store } from "./store.ts";

/** All of the reader's progress in this course that can be read. */
export const all = () => allOf(store);

/** Forgets all of it, with what was set aside. */
export const wipe = () => wipeOf(store, storage, keys.progress);

/** Whether the browser withholds storage altogether. */
export const blocked = () => isBlocked(storage);
