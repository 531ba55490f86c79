/** Makes the search files of a course, and writes them into the folder that it is told. Says how many there are. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { searchFiles, type Searched } from "../search/index/build.ts";
import { writeNow } from "./files.ts";

if (parentPort === null) throw new Error("This is run as a thread.");
const told = once(parentPort, "message") as Promise<[folder: string]>;
const files = await searchFiles(workerData as Searched);
const [folder] = await told;
for (const [path, content] of files) writeNow(fileURLToPath(new URL(path, folder)), content);
parentPort.postMessage(files.size);
