/**
 * `npm run build`: builds a site; where it was built before and little has changed since, only what the change concerns. What
 * is in the folder of the site is the same in the end. `--clean` builds all of it anew.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { liveCourse, type LiveCourse } from "./course/live.ts";
import { ParseMemory } from "./course/parse/memory.ts";
import { sumOf } from "./course/sum.ts";
import { amend } from "./integrations/again/amend.ts";
import { ask } from "./integrations/again/asked.ts";
import { fingerprint } from "./integrations/again/fingerprint.ts";
import { keepParsed, parsedIn } from "./integrations/again/parsed.ts";
import { isUntouched, keptIn } from "./integrations/again/state.ts";
import { MOST } from "./integrations/offline/write.ts";
import { placeFrom } from "./integrations/place.ts";

const began = performance.now();
process.env["NODE_ENV"] ??= "production";

/** What was asked for on the command line; who asks for something else is told what there is. */
function asked() {
  try {
    return parseArgs({
      options: { outDir: { type: "string", default: "dist" }, clean: { type: "boolean" } },
    }).values;
  } catch (error) {
    console.error(
      `${(error as Error).message}\nA build takes --outDir FOLDER and --clean, which builds all anew; for what else Astro takes: npx astro build.`,
    );
    process.exit(1);
  }
}

const { outDir, clean = false } = asked();
const out = resolve(outDir);
const folder = resolve("node_modules/.cache/site", sumOf(out));
const sum = fingerprint();

let known: LiveCourse | undefined;

/** Reads the course once; of its files, those that are not as they were in the last build. */
function course(): LiveCourse {
  if (known !== undefined) return known;
  const memory = clean ? new ParseMemory() : parsedIn(folder, sum);
  known = liveCourse(memory);
  keepParsed(folder, sum, memory);
  return known;
}

async function amended(): Promise<number | undefined> {
  const state = clean ? undefined : keptIn(folder);
  if (state?.fingerprint !== sum || !isUntouched(out, state.stats)) return undefined;
  const most = Number(process.env["OFFLINE_BYTES"]) || MOST;
  const dir = pathToFileURL(`${out}/`);
  try {
    return await amend({ state, folder, read: course, dir, most, log: console.log });
  } catch (error) {
    console.warn(
      `What was kept of the last build is of no use (${String(error)}): all is built anew.`,
    );
    return undefined;
  }
}

const made = await amended();
if (made === undefined) {
  ask({ folder, fingerprint: sum });
  course();
  // Not before it is asked for: it takes more than a second to load.
  const { build } = await import("astro");
  await build({ outDir }, { sync: false } as Parameters<typeof build>[1]);
} else {
  // What a build of all says of these too.
  for (const warning of placeFrom(process.env).warnings) console.warn(warning);
  const { problems, report } = course();
  if (problems.length > 0) console.warn(`\n${report}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${made} files made again in ${seconds} s; all others are as they were.`);
}
