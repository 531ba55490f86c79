/** The progress page. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { ProgressScriptWords, ProgressWords } from "../shape/progress.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** The progress page. */
export const progress: ProgressWords = {
  title: "Progress",
  intro: "What you did, what you know and what comes back. It is kept in this browser only.",
  noScript: "Your progress is kept in your browser; showing it needs JavaScript.",
  kinds: {
    known: "known",
    started: "not known yet",
    due: "to review",
    open: "not done yet",
  },
  file: "Keep it and take it along",
  fileIntro:
    "Going on with another device, or want to be sure that nothing is lost? Save your progress as a file and add it there. Adding wipes nothing: of each question everything is kept.",
  save: "Save as a file",
  add: "Add a file",
  wipe: "Wipe everything",
  wipeTitle: "Wipe everything?",
  cancel: "Cancel",
  saveFirst: "Save as a file first",
  wipeNow: "Wipe everything",
};

/** The progress page, as its script has it. */
export const progressScript: ProgressScriptWords = {
  numbers: (known, total) => `${known} of ${total} known`,
  due: (n) => `${n} to review`,
  totals: (done, known, total) =>
    done === 0
      ? `You have not answered any of the ${questions(total)} yet.`
      : `You answered ${done} of the ${questions(total)}; ${known} of these you know now.`,
  columns: ["Concept", "Done", "Known", "To review"],
  blocked:
    "Your browser does not let this site keep anything. What you answer now counts as long as the page is open.",
  damaged: (n) =>
    `The stored progress of ${questions(n)} cannot be read. It is kept, but does not count.`,
  none: "You have not answered any questions yet.",
  failed: "The data of this course could not be fetched. See whether you are connected.",
  saved: (n, file) => `${questions(n)} saved in ${file}.`,
  added: (n) => `${n} added`,
  updated: (n) => `${n} extended`,
  unchanged: (n) => `${n} the same already`,
  notKept: (n) =>
    `${questions(n)} could not be kept by your browser; they count as long as this page is open.`,
  skipped: {
    id: "no name of a question",
    record: "cannot be read",
    unknown: "no question of this course",
  },
  skippedSome: (list) => `Skipped: ${list}.`,
  more: (n) => `and ${n} more`,
  notChecked:
    "Which questions this course has could not be fetched. Nothing was changed; see whether you are connected and add the file again.",
  errors: {
    "too-large": "This file is too large to be a progress file. Nothing was changed.",
    "not-json": "This is no progress file: what is in it cannot be read. Nothing was changed.",
    "not-progress": "This is no progress file of this site. Nothing was changed.",
    newer:
      "This file comes from a newer version of this site. Load the page again and try once more. Nothing was changed.",
    "other-course": "This file belongs to another course. Nothing was changed.",
  },
  willBeLost: (n) =>
    `This wipes what this browser knows of ${questions(n)}: your answers, what you know and when it comes back. That cannot be undone, except from a file.`,
  wiped: "Everything has been wiped.",
};
