import { areIds, isListOf } from "./reading.ts";

/** `/modules/ID/marks.json`: per concept of a module, in order, the ids of each thing to know: of a question, or of twins. */
export type ThingsFile = string[][][];

/** The file from parsed JSON; undefined unless it is one: a server may answer with another file. Never throws. */
export function readThingsFile(json: unknown): ThingsFile | undefined {
  return isListOf(json, areThings) ? json : undefined;
}

const areThings = (json: unknown): json is string[][] => isListOf(json, areIds);
