import { parameters } from "#language";
import { safely } from "../../learning/safely.ts";
import { keysWith } from "../../learning/storage.ts";
import { forget, keep, kept } from "../kept.ts";
import { keys } from "../keys.ts";
import { withParameter } from "./parameter.ts";
import { parseRun, runText, type Run } from "./run.ts";

/** Keeps a run in this tab: a reload, or a link that was followed to read on, does not end it. */
export function keepRun(run: Run): void {
  keep(key(), runText(run, Date.now()), "session");
}

/** The run that this tab has of the questions of this address. */
export function keptRun(): Run | undefined {
  return parseRun(kept(key(), "session"), Date.now());
}

/** Forgets all runs of this course that this tab has. */
export function forgetRuns(): void {
  const runs = safely(() => keysWith(keys.runs, sessionStorage), []);
  for (const run of runs) forget(run, "session");
}

/** The same questions in another view are the same run. */
const key = () => keys.runs + location.pathname + withParameter(location.search, parameters.view);
