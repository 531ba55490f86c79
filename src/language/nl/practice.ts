/** Closing tests and practice. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type {
  QuestionSetWords,
  QuestionSetScriptWords,
  PracticeWords,
  PracticeScriptWords,
} from "../shape/practice.ts";

const questions = (n: number) => plural(n, "vraag", "vragen");
const named = (ids: readonly string[]) => ids.map((id) => `‘${id}’`).join(", ");
const unreachable = (ids: readonly string[]) =>
  `${questions(ids.length)} ${ids.length === 1 ? "kon" : "konden"} niet worden opgehaald: ${named(ids)}. Kijk of je verbinding hebt.`;

/** A set of questions, as the page has it. */
export const questionSet: QuestionSetWords = {
  view: "Toon de vragen",
  all: "onder elkaar",
  one: "een voor een",
  shuffle: "Schud de vragen",
  finish: "Naar de uitslag",
  restart: "Begin opnieuw",
  busy: "Sommige vragen ken je al. Er worden andere over hetzelfde opgehaald …",
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
    `${questions(n)} niet beantwoord; die ${n === 1 ? "telt" : "tellen"} nu als fout.`,
  allRight: "Alles goed.",
  best: (right: number, total: number) => `Je beste tot nu toe: ${right} van de ${total}.`,
  asGood: () => "Even goed als je beste tot nu toe.",
  better: (right: number, total: number) =>
    `Beter dan je beste tot nu toe: dat was ${right} van de ${total}.`,
  notKept: "Je browser bewaart niets; deze uitslag geldt zolang deze pagina openstaat.",
  reread: "Lees terug",
  readAhead: "Hier lees je erover",
  advice: (enough: number, total: number) =>
    `Lees eerst terug wat je miste en doe dan de fouten opnieuw. Vanaf ${enough} van de ${total} goed ben je klaar om verder te gaan.`,
  rest: "Beantwoord wat nog openstaat",
  mistakes: "Alleen de fouten opnieuw",
  again: "Alles opnieuw",
  inOrder: "Vaste volgorde",
  questions: "De vragen, en hoe ze gingen",
  question: "Vraag",
  marks: { right: "goed", partly: "deels goed", wrong: "niet goed", open: "niet beantwoord" },
  was: (place: number, total: number) => `Je was bij vraag ${place} van ${total}`,
  soFar: (answered: number, right: number) =>
    `Tot nu toe beantwoord: ${answered}, waarvan ${right} goed.`,
  goOn: "Ga verder",
  restart: "Begin opnieuw",
  gone: (n: number) =>
    `${questions(n)} waarmee je begon ${n === 1 ? "is" : "zijn"} er nu niet bij; met de rest ga je gewoon verder.`,
  unreachable,
  retry: "Probeer opnieuw",
};

/** The practice page. */
export const practice: PracticeWords = {
  title: "Oefenen",
  intro: "Een rij vragen om te zien wat je al weet.",
  choose: "Kies een module en hoeveel vragen je wilt.",
  module: "Module",
  everyModule: "Alle modules door elkaar",
  count: "Aantal vragen",
  start: "Begin",
  pick: "Of kies zelf uit alle vragen",
  cameForSet: [
    "Volgde je een link naar bepaalde vragen? Ook die staan elk op een pagina: zie",
    "alle vragen",
  ],
  noScript:
    "Oefenen haalt vragen bij elkaar en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken; die staan elk op een pagina:",
};

/** The practice page, as its script has it. */
export const practiceScript: PracticeScriptWords = {
  unknown: (ids: string[]) =>
    ids.length === 1
      ? `De vraag ‘${ids[0] ?? ""}’ bestaat niet (meer).`
      : `Deze vragen bestaan niet (meer): ${named(ids)}.`,
  unknownModule: (id: string) => `De module ‘${id}’ bestaat niet (meer).`,
  unreachable,
  unreachableList: "De lijst van vragen kon niet worden opgehaald. Kijk of je verbinding hebt.",
  retry: "Probeer opnieuw",
  withoutThem: (n: number) => (n === 1 ? "Begin met de andere" : `Begin met de andere ${n}`),
  rest: "De andere vragen staan hieronder.",
  none: "Er is dus niets om te oefenen. Kies hieronder zelf een module.",
  loading: "De vragen worden opgehaald …",
  ownPage: "Vraag op een eigen pagina",
  copy: "Kopieer adres",
  copied: "Gekopieerd.",
  address: "Adres van deze vragen",
  more: "Nog een rij vragen",
  other: "Kies zelf andere vragen",
  pretest: {
    title: "Wat denk je al?",
    intro: "Een paar vragen vooraf. Raden mag: deze antwoorden tellen nergens mee.",
    on: "Naar de module",
  },
};
