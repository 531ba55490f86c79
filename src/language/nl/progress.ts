/** The progress page. What a script says stands apart from what a page says: it is loaded. */
import type { ProgressWords, ProgressScriptWords } from "../shape/progress.ts";

const questions = (n: number) => `${n} ${n === 1 ? "vraag" : "vragen"}`;

/** The progress page. */
export const progress: ProgressWords = {
  title: "Voortgang",
  intro: "Wat je gedaan hebt, wat je weet en wat terugkomt. Het staat alleen in deze browser.",
  noScript: "Je voortgang staat in je browser; om die te tonen is JavaScript nodig.",
  kinds: {
    known: "bekend",
    started: "nog niet bekend",
    due: "te herhalen",
    open: "nog niet gedaan",
  },
  file: "Bewaren en meenemen",
  fileIntro:
    "Werk je op een ander apparaat verder, of wil je zeker zijn dat er niets verloren gaat? Bewaar je voortgang als bestand en voeg het daar toe. Toevoegen wist niets: per vraag blijft alles bewaard.",
  save: "Bewaar als bestand",
  add: "Voeg een bestand toe",
  wipe: "Wis alles",
  wipeTitle: "Alles wissen?",
  cancel: "Annuleer",
  saveFirst: "Bewaar eerst als bestand",
  wipeNow: "Wis alles",
};

/** The progress page, as its script has it. */
export const progressScript: ProgressScriptWords = {
  numbers: (known: number, total: number) => `${known} van ${total} bekend`,
  due: (n: number) => `${n} te herhalen`,
  totals: (done: number, known: number, total: number) =>
    done === 0
      ? `Je hebt nog geen van de ${questions(total)} beantwoord.`
      : `Je beantwoordde ${done} van de ${questions(total)}; ${known} daarvan ken je nu.`,
  columns: ["Begrip", "Gedaan", "Bekend", "Te herhalen"],
  blocked:
    "Je browser laat deze site niets bewaren. Wat je nu beantwoordt, geldt zolang de pagina openstaat.",
  damaged: (n: number) =>
    `Van ${questions(n)} is de opgeslagen voortgang niet te lezen. Ze wordt bewaard, maar telt niet mee.`,
  none: "Je hebt nog geen vragen beantwoord.",
  failed: "De gegevens van deze cursus konden niet worden opgehaald. Kijk of je verbinding hebt.",
  saved: (n: number, file: string) => `${questions(n)} bewaard in ${file}.`,
  added: (n: number) => `${n} toegevoegd`,
  updated: (n: number) => `${n} aangevuld`,
  unchanged: (n: number) => `${n} al gelijk`,
  notKept: (n: number) =>
    `${questions(n)} kon je browser niet bewaren; ze gelden zolang deze pagina openstaat.`,
  skipped: {
    id: "geen vraagnaam",
    record: "niet te lezen",
    unknown: "geen vraag van deze cursus",
  },
  skippedSome: (list: string) => `Overgeslagen: ${list}.`,
  more: (n: number) => `en nog ${n}`,
  notChecked:
    "Welke vragen deze cursus heeft, kon niet worden opgehaald. Er is niets veranderd; kijk of je verbinding hebt en voeg het bestand opnieuw toe.",
  errors: {
    "too-large": "Dit bestand is te groot om een voortgangsbestand te zijn. Er is niets veranderd.",
    "not-json": "Dit is geen voortgangsbestand: de inhoud is niet te lezen. Er is niets veranderd.",
    "not-progress": "Dit is geen voortgangsbestand van deze site. Er is niets veranderd.",
    newer:
      "Dit bestand komt uit een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.",
    "other-course": "Dit bestand hoort bij een andere cursus. Er is niets veranderd.",
  },
  willBeLost: (n: number) =>
    `Dit wist wat deze browser van ${questions(n)} weet: je antwoorden, wat je kent en wanneer het terugkomt. Dat is niet terug te halen, behalve uit een bestand.`,
  wiped: "Alles is gewist.",
};
