import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const TYPES: Record<string, string> = {
  css: "text/css",
  gif: "image/gif",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  pdf: "application/pdf",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webp: "image/webp",
};

/** What a browser is told that a file is, by its extension. */
export const typeOf = (path: string): string =>
  TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";

/** Writes a file of a build, at a path from its folder, with the folders that it stands in. */
export async function writeInto(dir: URL, path: string, content: Uint8Array): Promise<void> {
  const target = new URL(path, dir);
  await mkdir(new URL(".", target), { recursive: true });
  await writeFile(target, content);
}

/**
 * Writes a file of a build with the folders that it stands in, in one go, for a thread that makes thousands: for each of the
 * steps that writing takes, to wake another thread takes longer than the step.
 */
export function writeNow(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes a file of which there is never a part: who is stopped meanwhile leaves the one before it. */
export function writeWhole(file: string, content: Uint8Array): void {
  writeNow(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/** Whether a file holds just this. */
const holds = (file: string, content: Uint8Array): boolean =>
  statSync(file).size === content.length && readFileSync(file).equals(content);

/**
 * Makes files the only ones in a folder, which need not be there. What is as it should be is left alone: to delete thousands of
 * files and write them again takes some file systems many times longer than to look at them.
 * @param files what they hold, by their path from the folder, with slashes
 */
export function replaceAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];
  const before = new Set(found);
  for (const [path, content] of files) {
    const file = join(folder, ...path.split("/"));
    if (!before.delete(file) || !holds(file, content)) writeNow(file, content);
  }
  for (const file of before) rmSync(file);
}
