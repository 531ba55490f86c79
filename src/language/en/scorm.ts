import type { PackagedScriptWords, PackagedWords } from "../shape/scorm.ts";

/** A module's test in a package for a learning environment, as its page has it. */
export const packaged: PackagedWords = {
  from: "From",
  home: "The module on the site",
  looking: "Looking for your learning environment …",
  noScript:
    "Without JavaScript you can read the questions and what is said of each answer, but nothing is reported.",
};

/** The same, as its script has it: what becomes of answers and score. */
export const packagedScript: PackagedScriptWords = {
  reports: "Your answers and your score go to your learning environment. Your first answer counts.",
  alone:
    "No learning environment was found. You can do the test all the same, but nothing is reported and nothing is kept.",
  looksOnly:
    "Your learning environment shows this test to look at. What you answer now is not reported.",
  refused: (error) =>
    `Your learning environment would not begin (${error}). You can do the test, but nothing is reported and nothing is kept. Open the test again to try once more.`,
  failed: (error) =>
    `Your learning environment did not take your answer (${error}). It stays here as long as this page is open.`,
  retry: "Report again",
  mended: "All is reported now.",
  unreadable: "What you answered before cannot be read: the test begins anew.",
  tooLong:
    "Your answers are too long together to be kept. How they went counts, but next time not all of them will be there.",
  whenAnswered: "Your score is reported once you have answered all questions.",
  reported: (score) => `Reported to your learning environment: ${score} of 100.`,
  best: (score) => `What stays reported is your best result: ${score} of 100.`,
};
