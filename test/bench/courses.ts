import { cpSync } from "node:fs";
import { join } from "node:path";
import { courseFolder } from "../../src/course/open.ts";
import type { Site } from "../harness/sites.ts";
import { writeCourse } from "./course/write.ts";
import { shown } from "./numbers.ts";
import { OWN, type Options } from "./options.ts";

/** A course to measure, with where its site is built. */
export interface Measured {
  name: string;
  site: Site;
  /** How often it is built. */
  builds: number;
}

/** Above so many concepts a build takes minutes: one is enough. */
const LARGE = 2_000;

/** The courses that are asked for, each in a folder of its own, which may be changed. */
export function courses(options: Options, folder: string): Measured[] {
  return options.courses.map((size) => {
    const course = join(folder, `course-${size}`);
    if (size === OWN) cpSync(courseFolder(), course, { recursive: true });
    else writeCourse(course, { concepts: size, seed: options.seed, language: options.language });
    const out = (size === OWN ? options.built : undefined) ?? join(folder, `site-${size}`);
    return {
      name: size === OWN ? courseFolder() : `${shown(size)} concepts`,
      site: { course, base: "/", out },
      builds: size !== OWN && size > LARGE ? 1 : options.runs,
    };
  });
}
