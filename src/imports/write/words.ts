import { RELATION_TYPES } from "../../course/relations.ts";

/** What the import itself writes into a course: what its author will replace. */
export interface CourseWords {
  questions: string;
  definition: (title: string) => string;
  taken: (file: string) => string;
  summary: string;
  goal: string;
  tagline: string;
  about: (file: string) => string;
  licence: string;
  match: [given: string, partner: string, feedback: string];
  relations: Record<(typeof RELATION_TYPES)[number], { label: string; inverse: string }>;
}

const nl: CourseWords = {
  questions: "Vragen",
  definition: (title) => `Hier staan de vragen over ${title}.`,
  taken: (file) => `Deze vragen komen uit ${file}.`,
  summary: "Vragen uit een ander programma.",
  goal: "de vragen van deze module beantwoorden",
  tagline: "Vragen uit een ander programma",
  about: (file) => `Vragen uit ${file}.`,
  licence: "Nog te kiezen",
  match: ["gegeven", "hoort erbij", "feedback"],
  relations: {
    "is-a": { label: "is een soort", inverse: "heeft als soort" },
    "part-of": { label: "hoort bij", inverse: "omvat" },
    "contrasts-with": { label: "staat tegenover", inverse: "staat tegenover" },
    "leads-to": { label: "leidt tot", inverse: "volgt uit" },
    "measured-by": { label: "gemeten met", inverse: "meet" },
    "example-of": { label: "voorbeeld van", inverse: "heeft als voorbeeld" },
  },
};

const en: CourseWords = {
  questions: "Questions",
  definition: (title) => `Here are the questions about ${title}.`,
  taken: (file) => `These questions come from ${file}.`,
  summary: "Questions from another program.",
  goal: "answer the questions of this module",
  tagline: "Questions from another program",
  about: (file) => `Questions from ${file}.`,
  licence: "To be chosen",
  match: ["given", "goes with it", "feedback"],
  relations: {
    "is-a": { label: "is a kind of", inverse: "has as a kind" },
    "part-of": { label: "is part of", inverse: "includes" },
    "contrasts-with": { label: "stands against", inverse: "stands against" },
    "leads-to": { label: "leads to", inverse: "follows from" },
    "measured-by": { label: "is measured by", inverse: "measures" },
    "example-of": { label: "is an example of", inverse: "has as an example" },
  },
};

/** The words of a language that a course can be in. */
export const courseWords = (language: string): CourseWords =>
  language.toLowerCase().startsWith("nl") ? nl : en;
