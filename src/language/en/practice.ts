/** Closing tests and practice. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type {
  PracticeScriptWords,
  PracticeWords,
  QuestionSetScriptWords,
  QuestionSetWords,
} from "../shape/practice.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** A set of questions, as the page has it. */
export const questionSet: QuestionSetWords = {
  view: "Show the questions",
  all: "one below another",
  one: "one by one",
  shuffle: "Shuffle the questions",
  finish: "To the result",
  restart: "Start again",
};

/** A set of questions, as its script has it. */
export const questionSetScript: QuestionSetScriptWords = {
  place: (place, total) => `Question ${place} of ${total}`,
  answered: (answered, total) => `${answered} of ${total} answered`,
  skip: "Skip",
  next: "Next question",
  finish: "To the result",
  score: (right, total) => `Result: ${right} of ${total} right`,
  open: (n) => `${questions(n)} not answered; ${n === 1 ? "it counts" : "they count"} as wrong.`,
  allRight: "All right.",
  comesBack: "In a few days Review asks whether you still know.",
  reread: "Read again",
  mistakes: "Only the mistakes again",
  again: "All again",
  inOrder: "Fixed order",
};

/** The practice page. */
export const practice: PracticeWords = {
  title: "Practice",
  intro: "A row of questions to see what you know already.",
  choose: "Choose a module and how many questions you want.",
  module: "Module",
  count: "Number of questions",
  start: "Begin",
  noScript:
    "Practice brings questions together and needs JavaScript for that. Without it you can take the tests, each on a page of its own:",
};

/** The practice page, as its script has it. */
export const practiceScript: PracticeScriptWords = {
  unknown: (ids) =>
    ids.length === 1
      ? `The question ‘${ids[0] ?? ""}’ does not exist (any more).`
      : `These questions do not exist (any more): ${ids.map((id) => `‘${id}’`).join(", ")}.`,
  unknownModule: (id) => `The module ‘${id}’ does not exist (any more).`,
  unreachable: (n) =>
    `${questions(n)} could not be fetched. See whether you are connected and load the page again.`,
  rest: "The other questions are below.",
  none: "So there is nothing to practise. Choose a module yourself below.",
  loading: "Fetching the questions …",
  ownPage: "Question on a page of its own",
  copy: "Copy address",
  copied: "Copied.",
  address: "Address of these questions",
  pretest: {
    title: "What do you think already?",
    intro: "A few questions beforehand. Guess freely: these answers count for nothing.",
  },
};
