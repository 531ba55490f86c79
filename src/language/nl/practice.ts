/** Closing tests and practice. What a script says stands apart from what a page says: it is loaded. */
import type {
  QuestionSetWords,
  QuestionSetScriptWords,
  PracticeWords,
  PracticeScriptWords,
} from "../shape/practice.ts";

const questions = (n: number) => `${n} ${n === 1 ? "vraag" : "vragen"}`;

/** A set of questions, as the page has it. */
export const questionSet: QuestionSetWords = {
  view: "Toon de vragen",
  all: "onder elkaar",
  one: "een voor een",
  shuffle: "Schud de vragen",
  finish: "Naar de uitslag",
  restart: "Begin opnieuw",
};

/** A set of questions, as its script has it. */
export const questionSetScript: QuestionSetScriptWords = {
  place: (place: number, total: number) => `Vraag ${place} van ${total}`,
  answered: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
  skip: "Sla over",
  next: "Volgende vraag",
  finish: "Naar de uitslag",
  score: (right: number, total: number) => `Uitslag: ${right} van de ${total} goed`,
  open: (n: number) =>
    `${questions(n)} niet beantwoord; die ${n === 1 ? "telt" : "tellen"} als fout.`,
  allRight: "Alles goed.",
  comesBack: "Over een paar dagen vraagt Herhalen je of je het nog weet.",
  reread: "Lees terug",
  mistakes: "Alleen de fouten opnieuw",
  again: "Alles opnieuw",
  inOrder: "Vaste volgorde",
};

/** The practice page. */
export const practice: PracticeWords = {
  title: "Oefenen",
  intro: "Een rij vragen om te zien wat je al weet.",
  choose: "Kies een module en hoeveel vragen je wilt.",
  module: "Module",
  count: "Aantal vragen",
  start: "Begin",
  noScript:
    "Oefenen haalt vragen bij elkaar en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken; die staan elk op een pagina:",
};

/** The practice page, as its script has it. */
export const practiceScript: PracticeScriptWords = {
  unknown: (ids: string[]) =>
    ids.length === 1
      ? `De vraag ‘${ids[0] ?? ""}’ bestaat niet (meer).`
      : `Deze vragen bestaan niet (meer): ${ids.map((id) => `‘${id}’`).join(", ")}.`,
  unknownModule: (id: string) => `De module ‘${id}’ bestaat niet (meer).`,
  unreachable: (n: number) =>
    `${questions(n)} ${n === 1 ? "kon" : "konden"} niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw.`,
  rest: "De andere vragen staan hieronder.",
  none: "Er is dus niets om te oefenen. Kies hieronder zelf een module.",
  loading: "De vragen worden opgehaald …",
  ownPage: "Vraag op een eigen pagina",
  copy: "Kopieer adres",
  copied: "Gekopieerd.",
  address: "Adres van deze vragen",
  pretest: {
    title: "Wat denk je al?",
    intro: "Een paar vragen vooraf. Raden mag: deze antwoorden tellen nergens mee.",
  },
};
