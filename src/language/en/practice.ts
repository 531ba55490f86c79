/** Closing tests and practice. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type {
  PracticeScriptWords,
  PracticeWords,
  QuestionSetScriptWords,
  QuestionSetWords,
} from "../shape/practice.ts";

const questions = (n: number) => plural(n, "question", "questions");
const named = (ids: readonly string[]) => ids.map((id) => `‘${id}’`).join(", ");
const unreachable = (ids: readonly string[]) =>
  `${questions(ids.length)} could not be fetched: ${named(ids)}. See whether you are connected.`;

/** A set of questions, as the page has it. */
export const questionSet: QuestionSetWords = {
  view: "Show the questions",
  all: "one below another",
  one: "one by one",
  shuffle: "Shuffle the questions",
  finish: "To the result",
  restart: "Start again",
  busy: "You know some of these questions already. Fetching others about the same …",
};

/** A set of questions, as its script has it. */
export const questionSetScript: QuestionSetScriptWords = {
  place: (place, total) => `Question ${place} of ${total}`,
  answered: (answered, total) => `${answered} of ${total} answered`,
  skip: "Skip",
  next: "Next question",
  finish: "To the result",
  score: (right, total) => `Result: ${right} of ${total} right`,
  open: (n) =>
    `${questions(n)} not answered; ${n === 1 ? "it counts" : "they count"} as wrong for now.`,
  allRight: "All right.",
  best: (right, total) => `Your best so far: ${right} of ${total}.`,
  asGood: () => "As good as your best so far.",
  better: (right, total) => `Better than your best so far, which was ${right} of ${total}.`,
  notKept: "Your browser keeps nothing; this result holds as long as this page is open.",
  reread: "Read again",
  readAhead: "Where you read about it",
  advice: (enough, total) =>
    `First read again what you missed, then take the mistakes again. From ${enough} of ${total} right you are ready to go on.`,
  rest: "Answer what is still open",
  mistakes: "Only the mistakes again",
  again: "All again",
  inOrder: "Fixed order",
  questions: "The questions, and how they went",
  question: "Question",
  marks: { right: "right", partly: "partly right", wrong: "wrong", open: "not answered" },
  was: (place, total) => `You were at question ${place} of ${total}`,
  soFar: (answered, right) => `Answered so far: ${answered}, of which ${right} right.`,
  goOn: "Go on",
  restart: "Start again",
  gone: (n) =>
    `${questions(n)} that you began with ${n === 1 ? "is" : "are"} not there now; you go on with the rest.`,
  unreachable,
  retry: "Try again",
};

/** The practice page. */
export const practice: PracticeWords = {
  title: "Practice",
  intro: "A row of questions to see what you know already.",
  choose: "Choose a module and how many questions you want.",
  module: "Module",
  everyModule: "All modules mixed",
  count: "Number of questions",
  start: "Begin",
  pick: "Or choose from all questions yourself",
  cameForSet: [
    "Did you follow a link to certain questions? Each of them has a page too: see",
    "all questions",
  ],
  noScript:
    "Practice brings questions together and needs JavaScript for that. Without it you can take the tests, each on a page of its own:",
};

/** The practice page, as its script has it. */
export const practiceScript: PracticeScriptWords = {
  unknown: (ids) =>
    ids.length === 1
      ? `The question ‘${ids[0] ?? ""}’ does not exist (any more).`
      : `These questions do not exist (any more): ${named(ids)}.`,
  unknownModule: (id) => `The module ‘${id}’ does not exist (any more).`,
  unreachable,
  unreachableList: "The list of questions could not be fetched. See whether you are connected.",
  retry: "Try again",
  withoutThem: (n) => (n === 1 ? "Begin with the other one" : `Begin with the other ${n}`),
  rest: "The other questions are below.",
  none: "So there is nothing to practise. Choose a module yourself below.",
  loading: "Fetching the questions …",
  ownPage: "Question on a page of its own",
  copy: "Copy address",
  copied: "Copied.",
  address: "Address of these questions",
  more: "Another set",
  other: "Choose other questions yourself",
  pretest: {
    title: "What do you think already?",
    intro: "A few questions beforehand. Guess freely: these answers count for nothing.",
    on: "To the module",
  },
};
