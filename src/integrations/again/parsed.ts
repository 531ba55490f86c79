import { join } from "node:path";
import { serialize } from "node:v8";
import { ParseMemory, type Kept } from "../../course/parse/memory.ts";
import { writeWhole } from "../files.ts";
import { recalled } from "./recalled.ts";

/** What is kept of a course that was parsed, and by which engine. */
interface Parsed {
  fingerprint: string;
  files: ReadonlyMap<string, Kept>;
}

const FILE = "parsed";

/** What the files of a course said when they were parsed last; nothing where another engine did, or what is kept cannot be read. */
export function parsedIn(folder: string, fingerprint: string): ParseMemory {
  const kept = recalled(join(folder, FILE)) as Parsed | undefined;
  return new ParseMemory(kept?.fingerprint === fingerprint ? kept.files : undefined);
}

/** Keeps what the files of a course say now. */
export function keepParsed(folder: string, fingerprint: string, { news }: ParseMemory): void {
  if (news === undefined) return;
  writeWhole(join(folder, FILE), serialize({ fingerprint, files: news } satisfies Parsed));
}
