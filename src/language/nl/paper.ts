import type { PaperWords, SheetWords } from "../shape/paper.ts";

/** Worksheets and keys, on paper and in the book. */
export const sheet: SheetWords = {
  worksheet: "Werkblad",
  key: "Antwoorden",
  name: "Naam",
  group: "Groep",
  print: "Afdrukken",
  online: "Op het scherm:",
  caseFor: (title, first, last) =>
    first === last
      ? `Casus bij vraag ${first}: ${title}`
      : `Casus bij vraag ${first} ${last === first + 1 ? "en" : "tot en met"} ${last}: ${title}`,
  caseBefore: (title, number) => `Bij de casus ‘${title}’, boven vraag ${number}`,
  howOrder: "Wat komt eerst? Schrijf 1, 2, 3 … in de vakjes.",
  howMatch: "Schrijf in elk vakje de letter van wat erbij hoort.",
  answer: "Antwoord",
  both: "Beide",
};

/** A module on paper. */
export const paper: PaperWords = {
  title: (module) => `${module} op papier`,
  intro: "Kies een deel en druk het af, of bewaar het als pdf.",
  parts: "Wat je afdrukt",
  all: "Alles",
  reader: "Leestekst",
  test: "Alleen de toets",
};
