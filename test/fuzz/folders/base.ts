/** Courses in memory, as files: what is changed until it is wrong. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A course folder: the bytes of its files, by their paths. */
export type Files = ReadonlyMap<string, Buffer>;

function read(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

/** The course that is published, and small ones of every kind of text, question and figure. */
export const BASES: readonly Files[] = [
  "test/courses/sound",
  "test/courses/coffee",
  "test/courses/texts",
  "test/courses/answers",
  "test/courses/figures",
  "test/courses/nasty",
  "test/courses/english",
  "content",
].map(read);
