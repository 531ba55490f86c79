import type { GoalWords, HomeScriptWords, StandingWords, StepWords } from "../shape/standing.ts";
import { plural } from "../plural.ts";

/** How far a reader is. */
export const standing: StandingWords = {
  answered: (done, total) => `${done} of ${total} answered`,
  ever: (ever, total) => `${ever} of ${total} ever known`,
  due: (n) => `${n} due for review`,
  untouched: "Not begun yet",
  best: (right, total) => `best test ${right} of ${total}`,
  bestOn: (right, total, when) => `Your best test: ${right} of ${total}, on ${when}.`,
  failed: "How far you are could not be fetched. See whether you are connected.",
  retry: "Try again",
};

/** The next step. */
export const steps: StepWords = {
  begin: (concept) => `Begin with ${concept}`,
  read: (concept) => `Go on: ${concept}`,
  test: (module) => `Test: ${module}`,
  next: (module) => `Next module: ${module}`,
  review: "Review what is due",
  done: "See your progress",
  short: {
    begin: "Begin",
    read: "Read on",
    test: "Take the test",
  },
};

/** The front page of who was here before. */
export const homeScript: HomeScriptWords = {
  due: (n, minutes) => `${n} to review, about ${plural(minutes, "minute", "minutes")}`,
  nothingDue: "Nothing to review now.",
};

/** How far a goal is. */
export const goalStates: GoalWords = {
  open: "not shown yet",
  shown: "shown once",
  firm: "firm",
};
