import { safely } from "../../learning/safely.ts";
import { keysWith } from "../../learning/storage.ts";
import { forget } from "../kept.ts";
import { keys } from "../keys.ts";
import { storage } from "../store.ts";

/** Forgets every map of this course that is being filled in. */
export function forgetBoards(): void {
  for (const board of safely(() => keysWith(keys.maps, storage()), [])) forget(board);
}
