import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

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
