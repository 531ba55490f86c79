import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Refusal } from "../refusal.ts";

/** Files of a course by their path in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Throws a refusal where a folder has something in it that a new course would stand among. */
export function refuseFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const isEmpty = statSync(folder).isDirectory() && readdirSync(folder).length === 0;
  if (!isEmpty) {
    throw new Refusal(
      `"${folder}" is there already, and nothing is written over. Name another folder.`,
    );
  }
}

function writeAll(files: Files, folder: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: "wx" });
  }
}

/** Writes files beside their place first, then runs what brings them there: nothing is ever written half. */
function staged(files: Files, beside: string, bring: (folder: string) => void): void {
  mkdirSync(beside, { recursive: true });
  const temporary = mkdtempSync(join(beside, ".import-"));
  try {
    writeAll(files, temporary);
    bring(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Writes a new course folder, whole or not at all. */
export function writeFolder(files: Files, folder: string): void {
  refuseFolder(folder);
  staged(files, dirname(resolve(folder)), (temporary) => renameSync(temporary, folder));
}

/** Adds files to a course, all or none; what is there stays as it is. */
export function addToFolder(files: Files, folder: string): void {
  staged(files, folder, (temporary) => {
    const added: string[] = [];
    try {
      for (const path of files.keys()) {
        const place = join(folder, path);
        mkdirSync(dirname(place), { recursive: true });
        // A link is refused where a file is there already.
        linkSync(join(temporary, path), place);
        added.push(place);
      }
    } catch (error) {
      for (const place of added) rmSync(place);
      throw error;
    }
  });
}
