import { safely } from "../../learning/safely.ts";
import { keysWith } from "../../learning/storage.ts";
import { withParameter } from "./parameter.ts";
import { parseRun, runText, type Run } from "./run.ts";

/** Keeps a run in this tab: a reload, or a link that was followed to read on, does not end it. */
export function keepRun(run: Run): void {
  safely(() => sessionStorage.setItem(key(), runText(run, Date.now())));
}

/** The run that this tab has of the questions of this address. */
export function keptRun(): Run | undefined {
  return parseRun(
    safely(() => sessionStorage.getItem(key())),
    Date.now(),
  );
}

/** Forgets all runs of this course that this tab has. */
export function forgetRuns(): void {
  safely(() =>
    keysWith(prefix(), sessionStorage).forEach((kept) => sessionStorage.removeItem(kept)),
  );
}

const prefix = () => `${document.documentElement.dataset["course"] ?? ""}:run:`;

/** The same questions in another view are the same run. */
const key = () => prefix() + location.pathname + withParameter(location.search, "vorm");
