/** All questions, to choose from. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { QuestionListScriptWords, QuestionListWords } from "../shape/questions.ts";

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
};
