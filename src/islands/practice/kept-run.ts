import { parameters } from "#language";
import { safely } from "../../learning/safely.ts";
import { keysWith } from "../../learning/storage.ts";
import { forget, keep, kept } from "../kept.ts";
import { pageKeys } from "../page-keys.ts";
import { storage } from "../store.ts";
import { withParameter } from "./parameter.ts";
import { parseRun, runText, united, type Run } from "./run.ts";

/** More sets than anyone goes back to; each has an address, and so a key, of its own. */
const MOST = 20;

/**
 * Keeps a run, so that a closed tab or another day does not end it. Another page may have kept some of it meanwhile:
 * what both have answered is kept. A run that was begun later, in another tab, is not written over.
 * @param isNew whether the reader began anew: it takes the place of what was kept
 * @returns the run with what another page answered of it
 */
export function keepRun(run: Run, isNew = false): Run {
  const [before, now] = [keptRun(), Date.now()];
  const isSame =
    before && !isNew && (run.begun === 0 ? !before.finished : run.begun === before.begun);
  if (isSame) return write(united(run, before), now);
  // A clock that was set back must not make the newer run the older one.
  if (run.begun === 0)
    return write({ ...run, begun: Math.max(now, (before?.begun ?? 0) + 1) }, now);
  return before && before.begun > run.begun ? run : write(run, now);
}

/** The run that is kept of the questions of this address. */
export const keptRun = (): Run | undefined => parseRun(kept(key()), Date.now());

/** Whether this key of the storage is that of the run of this page. */
export const isKeyOfRun = (name: string | null): boolean => name === key();

/** Forgets the runs that are too old to go on with or cannot be read, and the oldest where there are too many. */
export function tidyRuns(): void {
  const runs = names().map((name) => ({ name, run: parseRun(kept(name), Date.now()) }));
  const newest = runs.sort((a, b) => (b.run?.begun ?? 0) - (a.run?.begun ?? 0));
  newest.forEach(({ name, run }, index) => (run && index < MOST) || forget(name));
}

/** Forgets all runs of this course. */
export const forgetRuns = (): void => names().forEach((name) => forget(name));

const names = () => safely(() => keysWith(pageKeys.runs, storage()), []);

/** The same questions in another view are the same run. */
const key = () =>
  pageKeys.runs + location.pathname + withParameter(location.search, parameters.view);

function write(run: Run, now: number): Run {
  keep(key(), runText(run, now));
  return run;
}
