import type { BookWords } from "../shape/book.ts";

/** The course as a book. */
export const book: BookWords = {
  cover: "Omslag",
  contents: "Inhoud",
  start: "Begin van de tekst",
  questions: "Vragen",
  toAnswer: "Antwoord",
  toQuestion: "Terug naar de vraag",
  glossary: "Begrippen",
  online: "Met oefenvragen die je antwoord nakijken:",
  updated: "Bijgewerkt op",
  accessibility:
    "Alle tekst is echte tekst, in een vaste leesvolgorde en met koppen. Figuren staan als tekst of hebben een beschrijving; formules zijn MathML. Vragen en antwoorden verwijzen naar elkaar.",
};
