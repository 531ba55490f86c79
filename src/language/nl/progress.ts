/** The progress page. What a script says stands apart from what a page says: it is loaded. */
import type { ProgressWords, ProgressScriptWords } from "../shape/progress.ts";

const questions = (n: number) => `${n} ${n === 1 ? "vraag" : "vragen"}`;

/** The progress page. */
export const progress: ProgressWords = {
  title: "Voortgang",
  intro: "Wat je kende, wat terugkomt en wat er nog ligt. Het staat alleen in deze browser.",
  noScript: "Je voortgang staat in je browser; om die te tonen is JavaScript nodig.",
  week: "De laatste zeven dagen",
  modules: "Per module",
  kinds: {
    known: "gekend",
    due: "gekend, toe aan herhaling",
    started: "gedaan, nog niet gekend",
    open: "nog niet gedaan",
  },
  counts: "Wat telt als gekend?",
  countsText: [
    "Een vraag telt als gekend zodra je haar goed had zonder te gokken, bij je eerste poging van een dag. Een tweede poging op dezelfde dag telt niet: dan heb je de uitleg net gelezen.",
    "Wat je ooit kende, blijft staan, ook als je een tijd weg bent. Na een paar dagen of weken is een vraag toe aan herhaling. Je verliest dan niets; het is een goed moment om na te gaan of je het nog weet.",
    "Vragen die hetzelfde vragen in een ander geval, tellen samen als één.",
  ],
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
  totals: ({ done, ever, total, due }) =>
    done === 0
      ? `Je hebt nog geen van de ${questions(total)} beantwoord.`
      : `Je hebt ${ever} van de ${questions(total)} ooit gekend. ${due === 0 ? "Er is nu niets toe aan herhaling." : `Nu ${due === 1 ? "is" : "zijn"} er ${due} toe aan herhaling.`}`,
  review: (n, minutes) =>
    `Herhaal ${questions(n)}, ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`,
  days: (n, list) =>
    n === 0
      ? "In deze zeven dagen beantwoordde je niets. Wat je kende, blijft staan."
      : n === 7
        ? "Je beantwoordde elke dag iets."
        : `Iets beantwoord op ${n === 1 ? "één dag" : `${n} dagen`}: ${list}.`,
  sure: (right, total) =>
    total === 0
      ? "Zodra je bij Herhalen eens zegt dat je zeker bent, zie je hier hoe vaak dat klopte."
      : total === 1
        ? `Je was één keer zeker, en dat klopte${right === 1 ? "" : " niet"}.`
        : `Van de ${total} keer dat je zeker was, klopte het ${right} keer.`,
  goals: "Wat je na deze module kunt",
  tests: "Je toetsen",
  test: (right, total) => `${right} van ${total} goed`,
  columns: ["Begrip", "Ooit gekend", "Te herhalen"],
  part: (n, total) => `${n} van ${total}`,
  blocked:
    "Je browser laat deze site niets bewaren. Wat je nu beantwoordt, geldt zolang de pagina openstaat.",
  damaged: (n: number) =>
    `Van ${questions(n)} is de opgeslagen voortgang niet te lezen. Ze wordt bewaard, maar telt niet mee.`,
  none: "Je hebt nog geen vragen beantwoord.",
  failed: "De gegevens van deze cursus konden niet worden opgehaald. Kijk of je verbinding hebt.",
  saved: (n: number, file: string) => `${questions(n)} bewaard in ${file}.`,
  added: (n: number) => `${questions(n)} toegevoegd`,
  updated: (n: number) => `${questions(n)} aangevuld`,
  unchanged: (n: number) => `${questions(n)} ${n === 1 ? "was" : "waren"} al gelijk`,
  addedTests: (n: number) => `${n} ${n === 1 ? "toetsuitslag" : "toetsuitslagen"} toegevoegd.`,
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
