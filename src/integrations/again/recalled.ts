import { existsSync, readFileSync } from "node:fs";
import { deserialize } from "node:v8";

/** What an earlier build serialized into a file; undefined where there is none, or what cannot be read. */
export function recalled(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}
