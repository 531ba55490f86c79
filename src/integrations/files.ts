import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";

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

/** Writes files of a build in one go, for a thread that has nothing else to do: each by its path from the folder. */
export function writeAll(dir: URL, files: ReadonlyMap<string, Uint8Array>): void {
  const folders = new Set<string>();
  for (const [path, content] of files) {
    const target = new URL(path, dir);
    const folder = new URL(".", target);
    if (!folders.has(folder.href)) mkdirSync(folder, { recursive: true });
    folders.add(folder.href);
    writeFileSync(target, content);
  }
}
