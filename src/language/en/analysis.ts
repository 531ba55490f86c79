import { plural } from "../plural.ts";
import type { AnalysisScriptWords, AnalysisWords } from "../shape/analysis.ts";

/** The page on which an instructor sees how a group answered. */
export const analysis: AnalysisWords = {
  title: "Results of a group",
  lead: "See for each question how many students had it right, whether it tells students apart and which wrong answers attract.",
  noScript: "Working out the files needs JavaScript: it is done in this browser, and nowhere else.",
  steps: "How the answers get here",
  save: (button) => [
    `Ask students to press ‘${button}’ on the page `,
    " and to hand the file in, as an assignment in your learning environment for instance.",
  ],
  handIn: "Download what they handed in. If that is a zip file, unpack it first.",
  bring: "Choose all the files at once below, or drag them here.",
  privacy:
    "The files are read in this browser only. Nothing is sent and nothing is kept: close the page, and all of it is gone.",
  choose: "Choose files",
  drop: "or drag them here",
  results: "What the group did",
  picture: "Difficulty and discrimination",
  pictureText:
    "Each dot is a question. To the right are questions that nearly all had right, at the top those that tell strong and weak students apart. Press a dot to go to its question.",
  legend: { fine: "nothing special", watch: "to look at", bad: "probably wrong" },
  module: "Module",
  allModules: "All modules",
  onlyMarked: "Only questions to look at",
  csv: "Save the table as CSV",
  again: "Start again",
  columns: {
    question: "Question",
    n: "n",
    facility: "Right",
    discrimination: "Discrimination",
  },
  reading: "What the figures say",
  readingText: [
    {
      term: "Students (n)",
      text: "How many students answered the question. Who did not is left out for that question: not answered is not wrong.",
    },
    {
      term: "Right",
      text: "Which part had the question wholly right at the first attempt (the p-value). Above 90% it may be too easy, below 30% too hard or unclear. Questions for practice may be easy.",
    },
    {
      term: "Discrimination",
      text: "Does answering this question right go together with how the student did on the others? Above 0.3 is good, around 0 the question tells nothing, below 0 strong students get it wrong. It is the item-rest correlation (corrected point-biserial); the rest is the mean difference from the group on the other questions, of students who answered three others or more.",
    },
    {
      term: "Answers",
      text: "How often each answer was chosen at the first attempt. A wrong option that attracts strong students is often defensible or ambiguous. A wrong option that hardly anyone chooses does no work.",
    },
  ],
  rules:
    "The bounds are rules of thumb from the literature on testing (Ebel & Frisbie, 1991; Haladyna & Downing, 1993). With fewer than twenty students chance says more than the question. Open questions are rated by students themselves, and are not among these.",
};

const questions = (n: number) => plural(n, "question", "questions");
const are = (n: number) => (n === 1 ? "is" : "are");

/** What the script of that page says. */
export const analysisScript: AnalysisScriptWords = {
  reading: (done, all) => `${done} of ${plural(all, "file", "files")} read …`,
  notFetched:
    "The questions of this course could not be fetched. See whether you are online and choose the files again.",
  students: (n) => plural(n, "student", "students"),
  answers: (answers, n) => `${plural(answers, "answer", "answers")} to ${questions(n)}`,
  same: (n) =>
    n === 1
      ? "One file is of a student who had one already: together they count once."
      : `${n} files are of students who had one already: together they count once.`,
  reworded: (n) =>
    `${plural(n, "answer was", "answers were")} to a question that was rewritten since, and ${are(n)} left out.`,
  unknown: (n) =>
    `${plural(n, "answer was", "answers were")} to a question that this course does not have, and ${are(n)} left out.`,
  damaged: (n) => `${plural(n, "answer", "answers")} can’t be read, and ${are(n)} left out.`,
  few: (students, least) =>
    `Mind: these are ${plural(students, "student", "students")}. With fewer than ${least} these figures say little; take them as a reason to look, not as a verdict.`,
  none: "There is nothing to work out in these files.",
  refused: {
    "too-large": "is too large to be a progress file",
    "not-json": "is no progress file, or was cut off: it can’t be read",
    "not-progress": "is no progress file of this site",
    newer: "is from a newer version of this site: load the page again",
    "other-course": "belongs to another course",
    unreadable: "can’t be opened",
    nothing: "has no answer to a question that can be checked",
  },
  more: (n) => `And ${plural(n, "more file", "more files")} left out.`,
  showMore: (n) => `${n} more`,
  verdicts: {
    reversed: "Works the wrong way round",
    lure: "This wrong option attracts good students",
    flat: "Doesn’t discriminate",
    hard: "Too hard?",
    easy: "Too easy?",
    idle: "A wrong option that nobody chooses",
  },
  advice: {
    reversed:
      "Who does well on the other questions gets this one wrong more often. See whether the key is right, and whether it can be read in more ways.",
    lure: "Who chooses this does well on the other questions. It may be defensible.",
    flat: "Strong and weak students have this right about as often.",
    hard: "Fewer than 30% had this right at the first attempt. Does the text hold the answer, and is the question clear?",
    easy: "More than 90% had this right at the first attempt.",
    idle: "Fewer than one in twenty chose one of the wrong options: it can go, or be improved.",
  },
  fine: "Nothing special",
  fewAnswers: "Few answers",
  right: "right",
  lure: "attracts good students",
  chosen: (told, n) => `Chosen at the first attempt, by ${told} of ${n}`,
  putRight: (told, n) => `Put right at the first attempt, by ${told} of ${n}`,
  notTold: "What was chosen is not in these files: they are from before that was kept.",
  others: "something else",
  open: "See the question",
  picture: (n, marked) => `${questions(n)} by difficulty and discrimination; ${marked} to look at.`,
  axes: { facility: "right at the first attempt", discrimination: "discrimination" },
  file: "results",
  separator: ",",
  cells: {
    id: "id",
    module: "module",
    question: "question",
    n: "students",
    right: "right",
    facility: "p-value",
    discrimination: "discrimination",
    verdicts: "remarks",
    answers: "answers",
  },
};
