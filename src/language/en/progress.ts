/** The progress page. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { ProgressScriptWords, ProgressWords } from "../shape/progress.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** The progress page. */
export const progress: ProgressWords = {
  title: "Progress",
  intro: "What you knew, what comes back and what is still to do. It is kept in this browser only.",
  noScript: "Your progress is kept in your browser; showing it needs JavaScript.",
  week: "The last seven days",
  modules: "Module by module",
  kinds: {
    known: "known",
    due: "known, due for review",
    started: "done, not known yet",
    open: "not done yet",
  },
  counts: "What counts as known?",
  countsText: [
    "A question counts as known once you were right without guessing, at your first try of a day. A second try on the same day does not count: you have just read the explanation.",
    "What you ever knew stays, also when you are away for a while. After some days or weeks a question is due for review. You lose nothing then; it is a good moment to see whether you still know.",
    "Questions that ask the same in another case count as one.",
  ],
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
  totals: ({ done, ever, total, due }) =>
    done === 0
      ? `You have not answered any of the ${questions(total)} yet.`
      : `You knew ${ever} of the ${questions(total)} at some time. ${due === 0 ? "Nothing is due for review now." : `Now ${due} ${due === 1 ? "is" : "are"} due for review.`}`,
  review: (n, minutes) => `Review ${questions(n)}, about ${plural(minutes, "minute", "minutes")}`,
  days: (n, list) =>
    n === 0
      ? "You answered nothing in these seven days. What you knew stays."
      : n === 7
        ? "You answered something every day."
        : `Something answered on ${plural(n, "day", "days")}: ${list}.`,
  sure: (right, total) =>
    total === 0
      ? "Once you say that you are sure while reviewing, you see here how often that was right."
      : total === 1
        ? `You were sure once, and that was ${right === 1 ? "right" : "wrong"}.`
        : `Of the ${total} times that you were sure, you were right ${right === 1 ? "once" : `${right} times`}.`,
  goals: "What you can do after this module",
  tests: "Your tests",
  test: (right, total) => `${right} of ${total} right`,
  columns: ["Concept", "Ever known", "To review"],
  part: (n, total) => `${n} of ${total}`,
  blocked:
    "Your browser does not let this site keep anything. What you answer now counts as long as the page is open.",
  damaged: (n) =>
    `The stored progress of ${questions(n)} cannot be read. It is kept, but does not count.`,
  none: "You have not answered any questions yet.",
  failed: "The data of this course could not be fetched. See whether you are connected.",
  saved: (n, file) => `${questions(n)} saved in ${file}.`,
  added: (n) => `${questions(n)} added`,
  updated: (n) => `${questions(n)} extended`,
  unchanged: (n) => `${questions(n)} the same already`,
  addedTests: (n) => `${n} test ${n === 1 ? "result" : "results"} added.`,
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
