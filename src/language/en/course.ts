import { plural } from "../plural.ts";
import type { ConceptPathWords, ConceptWords, ModuleWords } from "../shape/course.ts";

/** Concept pages. */
export const concept: ConceptWords = {
  kicker: (module, place, total) => `${module} · ${place} of ${total}`,
  also: "Also:",
  relations: "How this concept connects",
  backlinks: "Mentioned in",
  moreBacklinks: (n) => `and ${plural(n, "more concept", "more concepts")}`,
  sources: "Sources",
  previous: "Previous",
  next: "Next",
  test: "To the test",
  inModule: "In this module",
  cite: "Cite this page",
  background: "Background",
  draft: "This is a draft: it is not on the site yet.",
  retrieved: "retrieved",
  paragraph: "paragraph",
};

/** What a script says of the questions on a page of the text. */
export const conceptPath: ConceptPathWords = {
  done: (done, total) => {
    const questions = plural(total, "question", "questions");
    return done > 0 ? `${done} of ${questions} done` : questions;
  },
  allRight: "All questions right",
  missed: (n) => `Missed on this page: ${n}`,
};

/** Modules and their closing tests. */
export const module: ModuleWords = {
  kicker: (number, total) => `Module ${number} of ${total}`,
  draft: "This is a draft: it is not on the site yet.",
  goals: "After this module you can",
  concepts: "Concepts, in reading order",
  reading: (minutes) => `${plural(minutes, "minute", "minutes")} to read`,
  questions: (n) => plural(n, "question", "questions"),
  test: "Test yourself",
  practice: "Practise this module",
  pretest: "What do you think already?",
  pretestText: "Guess first, read afterwards. Your answers beforehand count for nothing.",
  pretestGo: "To the questions beforehand",
  firm: "A goal is firm once you were right, on two different days and without guessing, about a question that asks you to apply or to judge.",
  testTitle: (title) => `Test: ${title}`,
  testIntro: (n) =>
    `${plural(n, "question", "questions")} about the whole module. After each one you see why an answer is right and where to read about it.`,
  next: "Next module",
  back: "Back to the module",
};
