import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { courseOf } from "../harness/content.ts";
import type { Site } from "../harness/sites.ts";
import { median } from "./numbers.ts";
import { rebuild } from "./ours.ts";

/** Median seconds of a build after a sentence was added to one page of a course that was built just before. */
export async function changedBuild(site: Site, runs: number): Promise<number> {
  const { start } = courseOf(site).settings;
  const seconds: number[] = [];
  for (let run = 1; run <= runs; run++) {
    appendFileSync(join(site.course, "concepts", `${start}.mdx`), `\nAdded, time ${run}.\n`);
    seconds.push((await rebuild(site)).seconds);
  }
  return median(seconds);
}
