/** All questions, to choose from. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type {
  QuestionListScriptWords,
  QuestionListWords,
  QuestionSetPanelWords,
} from "../shape/questions.ts";

const questions = (n: number) => plural(n, "vraag", "vragen");

/** The list of all questions, as the page has it. */
export const questionList: QuestionListWords = {
  title: "Alle vragen",
  intro: (n) => `${questions(n)}, per module en begrip.`,
  use: "Vink aan wat je nodig hebt. Je kunt die set delen, in de les tonen, afdrukken of meenemen naar je eigen leeromgeving.",
  noScript: "Filteren en een set maken kan alleen met JavaScript.",
  ofModule: (title) => `Vragen bij ${title}`,
  all: "Alle vragen",
  count: questions,
  filter: "Kies uit de vragen",
  search: "Zoek in de vragen",
  module: "Module",
  everyModule: "Alle modules",
  goal: "Doel",
  everyGoal: "Alle doelen",
  level: "Niveau",
  everyLevel: "Alle niveaus",
  kind: "Soort",
  everyKind: "Alle soorten",
  answers: "Toon antwoorden",
  clear: "Wis filters",
  case: (title) => `Casus: ${title}`,
  serves: (goal) => `Doel: ${goal}`,
};

/** What can be done with a set, as the page has it. */
export const questionSetPanel: QuestionSetPanelWords = {
  title: "Je set",
  close: "Sluit",
  empty: "Maak de set leeg",
  inClass: "Gebruiken",
  screen: "Toon op een scherm",
  practise: "Oefen",
  print: "Druk af",
  share: "Delen",
  link: "Adres van deze set",
  code: "Code om de set in een andere pagina te zetten",
  copy: "Kopieer",
  take: "Meenemen",
  takeIntro: "Een bestand met alleen deze vragen, gemaakt in je eigen browser.",
  make: "Maak bestand",
  makeIn: (format) => `Maak bestand voor ${format}`,
  use: "Bekijk en gebruik",
};

/** The list of all questions, as its script has it. */
export const questionListScript: QuestionListScriptWords = {
  found: (found, all) => (found === all ? questions(all) : `${found} van ${questions(all)}`),
  none: "Geen vraag past bij wat je koos. Wis een filter, of zoek met een ander woord.",
  more: (n) => `Toon er nog ${n}`,
  loading: "De vragen worden opgehaald …",
  unreachable: "Niet alles kon worden opgehaald. Kijk of je verbinding hebt.",
  retry: "Probeer opnieuw",
  tickAll: (n) => (n === 1 ? "Vink deze aan" : `Vink alle ${n} aan`),
  untickAll: (n) => (n === 1 ? "Vink deze uit" : `Vink alle ${n} uit`),
  tick: "In je set:",
  chosen: (n) => `${questions(n)} gekozen`,
  restore: (n) => `Zet de vorige set terug (${n})`,
  up: (question) => `Omhoog: ${question}`,
  down: (question) => `Omlaag: ${question}`,
  remove: (question) => `Haal uit de set: ${question}`,
  moved: (place, total) => `Staat nu op plaats ${place} van ${total}.`,
  andMore: (n) => `… en nog ${n}.`,
  removed: "Uit de set gehaald.",
  emptied: "De set is leeg.",
  gone: (ids) =>
    `${ids.length === 1 ? "Deze vraag bestaat" : "Deze vragen bestaan"} niet (meer): ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""}.`,
  tooMany: (most) =>
    `Een adres neemt hoogstens ${most} vragen mee. Tonen, oefenen, afdrukken en delen gaan met de eerste ${most}; een bestand heeft ze alle.`,
  tooLong: (signs) =>
    `Dit adres telt ${signs} tekens. Sommige leeromgevingen en mailprogramma’s kappen af na 2000: probeer de link daar, of deel de set in stukken.`,
  wholeModule:
    "Deze set is een hele module. Het adres is daarom kort, en neemt vragen mee die er later bij komen.",
  copied: "Gekopieerd.",
  copyYourself: "Je browser laat kopiëren niet toe. De tekst is geselecteerd: kopieer hem zelf.",
  name: (title, n) => `${title}: ${questions(n)}`,
  making: "Bezig …",
  made: (name) => `Klaar: ${name}`,
  notMade:
    "Niet gelukt: er is iets niet opgehaald. Kijk of je verbinding hebt en probeer het nog eens.",
  reload: "Laad de pagina opnieuw",
  noAnswers: "De antwoorden konden niet alle worden opgehaald. Kijk of je verbinding hebt.",
};
