import type { BookWords } from "../shape/book.ts";

/** The course as a book. */
export const book: BookWords = {
  cover: "Cover",
  contents: "Contents",
  start: "Start of the text",
  questions: "Questions",
  toAnswer: "Answer",
  toQuestion: "Back to the question",
  glossary: "Glossary",
  online: "With questions that check your answer:",
  updated: "Updated on",
  accessibility:
    "All text is real text, in one reading order and with headings. Figures are text or have a description; formulas are MathML. Questions and answers link to each other.",
};
