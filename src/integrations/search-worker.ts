/** Makes the search files of a course and writes them, while the pages are made. Says how many there are. */
import { parentPort, workerData } from "node:worker_threads";
import { searchFiles, type Searched } from "../search/index/build.ts";
import { writeInto } from "./files.ts";

/** What this thread is given. */
export interface Indexing {
  searched: Searched;
  /** Address of the folder, which need not be there. */
  folder: string;
}

const { searched, folder } = workerData as Indexing;
const files = await searchFiles(searched);
for (const [path, content] of files) await writeInto(new URL(folder), path, content);
parentPort?.postMessage(files.size);
