import type { Kind } from "./kinds.ts";

/** What the browser fetches first: what there is, and where it stands. */
export interface Manifest {
  language: string;
  /** The folder of all other files, named after what they hold: a page that knows an older one finds nothing in it. */
  version: string;
  stop: string[];
  /** The letters from which each file of words holds them, in order. */
  shards: string[];
  /** A letter for each page, by its number: its kind (`page.ts`). */
  pages: string;
  /** What can be filtered on. */
  kinds: Kind[];
  modules: [id: string, title: string][];
}
