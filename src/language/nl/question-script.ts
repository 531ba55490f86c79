import type { QuizScriptWords } from "../shape/question-script.ts";

/** What a script says of a question: counted in bytes on every page, so few words and no more. */
export const quizElement: QuizScriptWords = {
  again: "Opnieuw",
  others: "Uitleg per antwoord",
  right: "Goed.",
  wrong: "Niet goed",
  partly: "Deels goed",
  parts: (right, total) => `${right} van de ${total} goed`,
  on: "Lees verder",
  empty: "Geef eerst een antwoord.",
  notKept: "Je browser bewaart dit niet.",
};
