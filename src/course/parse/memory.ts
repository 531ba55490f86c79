/** What the files of a course said, kept for when most of them are read again: to parse a thousand takes seconds. */
import { deserialize, serialize } from "node:v8";
import type { Fields, Written } from "../model.ts";
import { Problems, tell, type Problem, type Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { sumOf } from "../sum.ts";
import { placesIn } from "./yaml.ts";

/** A file that was parsed: the sum of its text, and what came of it. */
export interface Kept {
  sum: string;
  /** A `Said`, serialized: most of what is kept is never written anew. */
  said: Uint8Array;
}

/** What came of a text: plain, and so without the function that says where its fields stand. */
interface Said {
  parsed: (Record<string, unknown> & { at: Fields }) | undefined;
  problems: Problem[];
}

/** How a file is parsed; undefined, with reports, where it could not be. */
export type Parse<T extends Written> = (file: CourseFile, report: Report) => T | undefined;

/** Parses files, but for those whose text is as it was when they were parsed before: by the paths of all. */
export class ParseMemory {
  readonly #before: ReadonlyMap<string, Kept>;
  readonly #now = new Map<string, Kept>();
  #isNews = false;

  constructor(before: ReadonlyMap<string, Kept> = new Map()) {
    this.#before = before;
  }

  /** The same as `parse` gives, and says. Its result must be plain but for `at`, and come of nothing but the file. */
  parsed<T extends Written>(file: CourseFile, parse: Parse<T>, report: Report): T | undefined {
    const sum = sumOf(file.text);
    const before = this.#before.get(file.path);
    const known = before?.sum === sum ? saidIn(before) : undefined;
    if (before && known) {
      this.#now.set(file.path, before);
      tell(known.problems, report);
      const { parsed } = known;
      return parsed && ({ ...parsed, at: placesIn(parsed.at) } as unknown as T);
    }
    const found = new Problems();
    const parsed = parse(file, found);
    const said = { parsed: parsed && { ...parsed, at: parsed.at.of }, problems: found.list };
    this.#now.set(file.path, { sum, said: serialize(said) });
    this.#isNews = true;
    tell(found.list, report);
    return parsed;
  }

  /** What there is to keep; undefined where that is what was kept before. */
  get news(): ReadonlyMap<string, Kept> | undefined {
    return this.#isNews || this.#now.size !== this.#before.size ? this.#now : undefined;
  }
}

/** What is kept of a file; undefined where it was damaged. */
function saidIn({ said }: Kept): Said | undefined {
  try {
    return deserialize(said) as Said;
  } catch {
    return undefined;
  }
}
