import type { AstroLoggerMessage } from "astro";
import type { Handed } from "../../course/handed.ts";

/** Takes what the site's code says while it makes a file. */
export type Log = (said: AstroLoggerMessage) => void;

/** The style sheets of each kind of page, by Astro's name for it, as Astro keeps them. */
export type PageStyles = ReadonlyMap<string, { styles: readonly unknown[] }>;

/** What a thread that makes files is given when it begins. */
export interface Making {
  /** Address of the file in which the bundler put the site's code. */
  entry: string;
  styles: PageStyles;
}

/** A file that is asked for. */
export interface Wanted {
  /** By which its answer is known. */
  id: number;
  /** Its whole address. */
  address: string;
  /** The file of `src/routes/` that makes it. */
  component: string;
  /** Path of the file that it is written to. */
  file: string;
}

/** What a thread that makes files is told: first of the course, then of files, and that there are no more. */
export type Told = { handed: Handed } | Wanted | "end";

/** A file that was made and written: what is left of a `Response`, which cannot go from thread to thread itself. */
export interface Made {
  id: number;
  status: number;
  headers: [string, string][];
  /** What was read of the course to make it. */
  reads: ReadonlySet<string>;
}

/** What a thread that makes files says. */
export type Said = Made | { id: number; error: unknown } | { said: AstroLoggerMessage };
