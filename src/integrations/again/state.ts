import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import type { PageStyles } from "../threads/messages.ts";
import { writeWhole } from "../files.ts";
import type { Fixed } from "../offline/write.ts";
import { recalled } from "./recalled.ts";

/** A file of a site as it is on the disk: its size in bytes, and when it was written. */
type Stat = readonly [size: number, written: number];

/** A file, by which route it was made, and of what: names as places in a list of all. */
export interface KeptFile {
  address: string;
  component: string;
  reads: readonly number[];
}

/** What a build keeps for the next. */
export interface State {
  fingerprint: string;
  /** Of what concerns the whole site. */
  frame: string;
  base: string;
  /** Name of the file with the site's code, in the folder that is kept. */
  entry: string;
  styles: PageStyles;
  /** All names of what was read. */
  names: readonly string[];
  /** The sums of the texts that the site's code was made of, by the path of each. */
  bundled: ReadonlyMap<string, string>;
  /** The sums of all that can be read, by name. */
  digests: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, KeptFile>;
  /** Names of what was read to know which files there are to be. */
  asked: ReadonlySet<string>;
  /** The addresses of all pages, without the base and the slash before it. */
  pages: readonly string[];
  /** What is written for who has no network, and is the same whatever the course says. */
  fixed: Fixed;
  /** The files that were written for them, by their path, which others take the place of. */
  written: readonly string[];
  sums: ReadonlyMap<string, string>;
  /** All files of the site. */
  stats: ReadonlyMap<string, Stat>;
}

const FILE = "state";

/** What is kept in a folder; undefined where nothing is, or what cannot be read. */
export const keptIn = (folder: string): State | undefined =>
  recalled(join(folder, FILE)) as State | undefined;

/** Keeps it. */
export function keep(folder: string, state: State): void {
  writeWhole(join(folder, FILE), serialize(state));
}

/** All files below a folder as they are on the disk, by their paths. */
export function statsOf(folder: string): Map<string, Stat> {
  const stats = new Map<string, Stat>();
  const look = (below: string) => {
    for (const found of readdirSync(below, { withFileTypes: true })) {
      const path = join(below, found.name);
      if (found.isDirectory()) look(path);
      else {
        const { size, mtimeMs } = statSync(path);
        stats.set(path, [size, mtimeMs]);
      }
    }
  };
  look(folder);
  return stats;
}

/** Whether all files below a folder are as they were, and no other. */
export function isUntouched(folder: string, stats: State["stats"]): boolean {
  if (!existsSync(folder)) return false;
  const found = statsOf(folder);
  return (
    found.size === stats.size &&
    [...found].every(([path, [size, written]]) => {
      const [before, then] = stats.get(path) ?? [];
      return before === size && then === written;
    })
  );
}
