import type { QuizWords, QuizScriptWords } from "../shape/question.ts";

/** Questions in a page, as the page has them before any script. */
export const quiz: QuizWords = {
  check: "Controleer",
  compareNow: "Vergelijk",
  right: "Goed.",
  wrong: "Niet goed.",
  hint: "Hint",
  explanation: "Uitleg",
  model: "Vergelijk met een mogelijk antwoord",
  reveal: "Toon het antwoord",
  read: "Lees terug:",
  own: "Vraag op een eigen pagina",
  several: "Er zijn meerdere goede antwoorden.",
  answer: "Je antwoord",
  accepted: "Goed is:",
  up: "Omhoog:",
  down: "Omlaag:",
  place: "plaats",
  choose: "Kies …",
  everyRow: "Kies eerst bij elke regel iets.",
  moveFirst: "Zet eerst iets op een andere plaats.",
  marks: ["Goed", "Te veel", "Gemist", "Terecht weggelaten"],
  belongs: "Hoort erbij.",
  belongsNot: "Hoort er niet bij.",
  rightOrder: "De juiste volgorde:",
  rightPairs: "Dit hoort bij elkaar:",
  fitsNowhere: "Dit past nergens bij:",
  caseTitle: (title: string) => `Casus: ${title}`,
  compare: "Hoe dicht zat jij erbij?",
  rates: ["Die kern had ik", "Deels", "Nog niet"],
};

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
  changed: "Deze vraag is gewijzigd sinds je antwoord.",
  before: (right) => `Vorige keer had je deze ${right ? "" : "niet "}goed.`,
  notKept: "Je browser kon dit niet bewaren; het geldt zolang deze pagina openstaat.",
};
