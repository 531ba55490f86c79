import type { Browser } from "playwright-core";
import { courseOf } from "../harness/content.ts";
import { costQueries, queriesFile } from "../search/queries.ts";
import { changedBuild } from "./change.ts";
import type { Measured } from "./courses.ts";
import { feedbackTime } from "./feedback.ts";
import type { Figures } from "./figures.ts";
import type { Options } from "./options.ts";
import { ours } from "./ours.ts";
import { starlight } from "./peers/starlight.ts";
import { saveTime } from "./save.ts";
import { searching } from "./searching.ts";
import type { Subject } from "./subject.ts";
import { paints } from "./visits.ts";
import { weigh } from "./weigh.ts";

/** Says what is being done: some of it takes minutes. */
const say = (what: string) => console.error(`  ${what} …`);

/** Builds the sites in turn, so many times, so that each meets the same machine. */
async function build(figures: Map<Subject, Figures>, { builds, name }: Measured): Promise<void> {
  for (let run = 1; run <= builds; run++) {
    for (const [subject, own] of figures) {
      say(`${name}: building with ${subject.name}, ${run} of ${builds}`);
      own.builds = [...(own.builds ?? []), await subject.build()];
    }
  }
}

/** Measures a course, and the same texts in a peer's site where one is asked for. */
export async function measure(
  browser: Browser,
  measured: Measured,
  options: Options,
): Promise<{ own: Figures; peer: Figures | undefined }> {
  const { name, site } = measured;
  const { only, runs } = options;
  const subject = ours("this engine", site);
  const [own, peer]: Figures[] = [{}, {}];
  const figures = new Map<Subject, Figures>([[subject, own!]]);
  if (options.peer !== undefined) figures.set(await starlight(site), peer!);

  const isBuilt = options.built !== undefined && site.out === options.built;
  if (!isBuilt) await build(figures, only.has("build") ? measured : { ...measured, builds: 1 });
  if (!only.has("build")) for (const each of figures.values()) delete each.builds;

  if (only.has("bytes")) {
    say(`${name}: weighing pages`);
    for (const [each, found] of figures) found.weights = await weigh(browser, each);
  }
  if (only.has("lcp")) {
    say(`${name}: painting pages`);
    for (const [each, found] of await paints(browser, [...figures.keys()], runs))
      figures.get(each)!.paints = found;
  }
  if (only.has("feedback")) {
    const time = await feedbackTime(browser, site);
    if (time !== undefined) own!.feedback = time;
  }
  if (only.has("search")) {
    say(`${name}: searching`);
    const queries = costQueries(courseOf(site), queriesFile(site.course));
    for (const [each, found] of figures) found.searches = await searching(browser, each, queries);
  }
  // What changes the course comes last.
  if (only.has("change") && !isBuilt) {
    say(`${name}: building after a change`);
    own!.change = await changedBuild(site, measured.builds);
  }
  if (only.has("dev")) {
    say(`${name}: saving in npm run dev`);
    own!.save = await saveTime(browser, site);
  }
  return { own: own!, peer: options.peer === undefined ? undefined : peer! };
}
