/** All questions, to choose from. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type {
  QuestionListScriptWords,
  QuestionListWords,
  QuestionSetPanelWords,
} from "../shape/questions.ts";

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

/** What can be done with a set, as the page has it. */
export const questionSetPanel: QuestionSetPanelWords = {
  title: "Your set",
  close: "Close",
  empty: "Empty the set",
  inClass: "Use it",
  screen: "Show on a screen",
  practise: "Practise",
  print: "Print",
  share: "Share it",
  link: "Address of this set",
  code: "Code that puts the set into another page",
  copy: "Copy",
  take: "Take it along",
  takeIntro: "A file with these questions only, made in your own browser.",
  make: "Make the file",
  makeIn: (format) => `Make the file for ${format}`,
  use: "See and use",
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
  chosen: (n) => `${questions(n)} chosen`,
  restore: (n) => `Put the set back that there was (${n})`,
  up: (question) => `Up: ${question}`,
  down: (question) => `Down: ${question}`,
  remove: (question) => `Take out of the set: ${question}`,
  moved: (place, total) => `Now at place ${place} of ${total}.`,
  andMore: (n) => `… and ${n} more.`,
  removed: "Taken out of the set.",
  emptied: "The set is empty.",
  gone: (ids) =>
    `${ids.length === 1 ? "This question does" : "These questions do"} not exist (any more): ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""}.`,
  tooMany: (most) =>
    `An address takes ${most} questions along at most. Showing, practising, printing and sharing go with the first ${most}; a file has them all.`,
  tooLong: (signs) =>
    `This address has ${signs} signs. Some learning environments and mail programs cut off after 2000: try the link there, or share the set in parts.`,
  wholeModule:
    "This set is a whole module. That makes the address short, and questions that are added later come along.",
  copied: "Copied.",
  copyYourself: "Your browser does not allow copying. The text is selected: copy it yourself.",
  name: (title, n) => `${title}: ${questions(n)}`,
  making: "Working …",
  made: (name) => `Done: ${name}`,
  notMade:
    "That failed: something could not be fetched. See whether you are connected, and try again.",
  reload: "Load the page again",
  noAnswers: "Not all answers could be fetched. See whether you are connected.",
};
