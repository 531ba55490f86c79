import type { MediaFile } from "./media.ts";
import type { Piece } from "./text/components.ts";

/** What pages take straight from a course, beside the collections: plain, so that it can go to another thread. */
export interface Handed {
  media: MediaFile[];
  /** The texts of pages, by the path of their file in the course folder. */
  texts: ReadonlyMap<string, Piece[]>;
}

/** The configuration and the pages are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("course/handed");

const shared = globalThis as { [MEETING]?: () => Handed };

/** Says where pages have it from; asked anew each time, because a course changes while it is written. */
export function handOver(current: () => Handed): void {
  shared[MEETING] = current;
}

/** What the pages of this thread were handed. Throws before anything was. */
export function handed(): Handed {
  const current = shared[MEETING];
  if (current === undefined) throw new Error("No course was handed to the pages of this thread.");
  return current();
}
