/** All questions, to choose from. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { QuestionListScriptWords, QuestionListWords } from "../shape/questions.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** The list of all questions, as the page has it. */
export const questionList: QuestionListWords = {
  title: "All questions",
  intro: (n) => `${questions(n)}, by module and concept.`,
  use: "Tick what you need. You can share that set, show it in class, print it, or take it along to a learning environment of your own.",
  noScript: "Filtering and making a set need JavaScript.",
  ofModule: (title) => `Questions of ${title}`,
  all: "All questions",
  count: questions,
  filter: "Choose from the questions",
  search: "Search the questions",
  module: "Module",
  everyModule: "All modules",
  goal: "Goal",
  everyGoal: "All goals",
  level: "Level",
  everyLevel: "All levels",
  kind: "Kind",
  everyKind: "All kinds",
  answers: "Show answers",
  clear: "Clear filters",
  case: (title) => `Case: ${title}`,
  serves: (goal) => `Goal: ${goal}`,
};

/** The list of all questions, as its script has it. */
export const questionListScript: QuestionListScriptWords = {
  found: (found, all) => (found === all ? questions(all) : `${found} of ${questions(all)}`),
  none: "No question fits what you chose. Clear a filter, or search for another word.",
  more: (n) => `Show ${n} more`,
  loading: "Fetching the questions …",
  unreachable: "Not everything could be fetched. See whether you are connected.",
  retry: "Try again",
  tickAll: (n) => (n === 1 ? "Tick this one" : `Tick all ${n}`),
  untickAll: (n) => (n === 1 ? "Untick this one" : `Untick all ${n}`),
  tick: "In your set:",
};
