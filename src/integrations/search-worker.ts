/** Makes the search files of a course, and writes them into the folder that it is told. Says how many there are. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { searchFiles, type Memory, type Searched } from "../search/index/build.ts";
import type { SearchFiles } from "../search/index/pagefind.ts";
import { replaceAll, writeWhole } from "./files.ts";

/** Where what is known of an index is kept for the next, and whether what is kept there is of use. */
export interface Kept {
  file: string;
  isOfUse: boolean;
}

/** What it is told: first of the course, then of the folder. */
export type ToldOfSearch = { searched: Searched } | { folder: string };

const kept = workerData as Kept | undefined;

function memoryOf({ file, isOfUse }: Kept): Memory {
  return isOfUse && existsSync(file) ? (deserialize(readFileSync(file)) as Memory) : {};
}

let making: Promise<{ files: SearchFiles; memory: Memory | undefined }> | undefined;

async function make(searched: Searched) {
  const memory = kept && memoryOf(kept);
  return { files: await searchFiles(searched, { memory }), memory };
}

async function write(folder: string): Promise<void> {
  if (making === undefined) throw new Error("Nothing was said of a course.");
  const { files, memory } = await making;
  replaceAll(fileURLToPath(folder), files);
  if (kept !== undefined) writeWhole(kept.file, serialize(memory));
  parentPort?.postMessage(files.size);
}

parentPort?.on("message", (told: ToldOfSearch) => {
  if ("searched" in told) making = make(told.searched);
  // What goes wrong ends the thread, and who waits for it hears of that.
  else void write(told.folder).then(() => parentPort?.close());
});
