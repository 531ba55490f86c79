import { safely } from "../../learning/safely.ts";
import { keysWith } from "../../learning/storage.ts";
import { forget } from "../kept.ts";
import { pageKeys } from "../page-keys.ts";
import { storage } from "../store.ts";

/** Forgets every map of this course that is being filled in. */
export function forgetBoards(): void {
  for (const board of safely(() => keysWith(pageKeys.maps, storage()), [])) forget(board);
}
