import type { PaperWords, SheetWords } from "../shape/paper.ts";

/** Worksheets and keys, on paper and in the book. */
export const sheet: SheetWords = {
  worksheet: "Worksheet",
  key: "Answers",
  name: "Name",
  group: "Group",
  print: "Print",
  online: "On screen:",
  caseFor: (title, first, last) =>
    first === last
      ? `Case for question ${first}: ${title}`
      : `Case for questions ${first} ${last === first + 1 ? "and" : "to"} ${last}: ${title}`,
  caseBefore: (title, number) => `See the case “${title}”, above question ${number}`,
  howOrder: "What comes first? Write 1, 2, 3 … in the boxes.",
  howMatch: "Write in each box the letter of what belongs with it.",
  answer: "Answer",
  both: "Both",
};

/** A module on paper. */
export const paper: PaperWords = {
  title: (module) => `${module} on paper`,
  intro: "Choose a part and print it, or keep it as a PDF.",
  parts: "What to print",
  all: "Everything",
  reader: "Reader",
  test: "The test alone",
};
