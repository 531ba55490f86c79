import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = "code";

/** Where what is known of an index is kept in a folder. */
export const memoryIn = (folder: string): string => join(folder, "index");

/** Where the site's code is kept in a folder, by the name of its file. */
export const codeIn = (folder: string, entry: string): string => join(folder, FOLDER, entry);

/**
 * Keeps the code that made a site: Astro deletes it once it did.
 * @param entry its address
 * @returns the name of its file
 */
export function keepCode(folder: string, entry: string): string {
  const from = fileURLToPath(entry);
  const to = join(folder, FOLDER);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    renameSync(dirname(from), to);
  } catch {
    // On another disk.
    cpSync(dirname(from), to, { recursive: true });
  }
  return basename(from);
}
