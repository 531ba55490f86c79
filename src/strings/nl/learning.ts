/** Closing tests, practice, review and progress. What a script says stands apart from what a page says: it is loaded. */

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const questions = (n: number) => plural(n, "vraag", "vragen");

/** A set of questions, as the page has it. */
export const questionSet = {
  view: "Toon de vragen",
  all: "onder elkaar",
  one: "een voor een",
  shuffle: "Schud de vragen",
};

/** A set of questions, as its script has it. */
export const questionSetScript = {
  place: (place: number, total: number) => `Vraag ${place} van ${total}`,
  answered: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
  skip: "Sla over",
  next: "Volgende vraag",
  finish: "Naar de uitslag",
  score: (right: number, total: number) => `Uitslag: ${right} van de ${total} goed`,
  open: (n: number) => `${questions(n)} niet beantwoord; die tellen als fout.`,
  allRight: "Alles goed. Over een paar dagen vraagt Herhalen je of je het nog weet.",
  reread: "Lees terug",
  mistakes: "Alleen de fouten opnieuw",
  again: "Alles opnieuw",
  inOrder: "Vaste volgorde",
};

/** The practice page. */
export const practice = {
  title: "Oefenen",
  intro: "Een rij vragen om te zien wat je al weet. Je kiest zelf waarover en hoeveel.",
  module: "Module",
  count: "Aantal vragen",
  start: "Begin",
  noScript:
    "Oefenen haalt vragen bij elkaar en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken; die staan elk op een pagina:",
};

/** The practice page, as its script has it. */
export const practiceScript = {
  unknown: (ids: string[]) =>
    ids.length === 1
      ? `De vraag „${ids[0] ?? ""}” bestaat niet (meer).`
      : `Deze vragen bestaan niet (meer): ${ids.map((id) => `„${id}”`).join(", ")}.`,
  unknownModule: (id: string) => `De module „${id}” bestaat niet (meer).`,
  unreachable: (n: number) =>
    `${questions(n)} konden niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw.`,
  rest: "De andere vragen staan hieronder.",
  none: "Er is dus niets om te oefenen. Kies hieronder zelf een module.",
  loading: "De vragen worden opgehaald …",
};

/** The review page. */
export const review = {
  title: "Herhalen",
  intro:
    "Vragen die je eerder maakte, op de dag dat je ze dreigt te vergeten. Geef je antwoord en zeg meteen hoe zeker je bent.",
  forecast: "De komende dagen",
  noScript:
    "Herhalen onthoudt in je eigen browser wat je wanneer wist en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken:",
};

/** The review page, as its script has it. */
export const reviewScript = {
  place: (place: number, total: number) => `${place} van ${total}`,
  skip: "Sla over",
  next: "Volgende vraag",
  finish: "Rond af",
  failed: "De vragen konden niet worden opgehaald. Kijk of je verbinding hebt.",
  retry: "Probeer opnieuw",
  nothing: "Er staat niets klaar",
  never:
    "Je hebt nog geen vragen gemaakt. Vragen die je bij een begrip of in een toets beantwoordt, komen hier vanzelf terug.",
  nextOne: (when: string, n: number) =>
    `De eerstvolgende ${n === 1 ? "vraag komt" : `${n} vragen komen`} ${when} terug.`,
  practise: "Ga oefenen",
  read: "Begin met lezen",
  skippedAll: "Je hebt niets beantwoord",
  summary: (right: number, total: number) => `Je wist er ${right} van de ${total} nog`,
  returns: "Wanneer ze terugkomen",
  sureAndWrong: (n: number) =>
    `Bij ${n === 1 ? "één vraag" : `${n} vragen`} was je zeker, maar klopte je antwoord niet. Die vraag je als eerste weer: juist zo'n vergissing komt graag terug.`,
  calibration: "Hoe goed je jezelf inschat",
  right: (right: number, total: number) => `${right} van ${total} goed`,
  reread: "Lees terug",
  more: (n: number) => `Nog ${questions(n)}`,
  questions,
};

/** When something comes back, in days from today. */
export const when = (days: number, date: string): string =>
  days <= 0
    ? "vandaag"
    : days === 1
      ? "morgen"
      : days < 7
        ? `over ${days} dagen, ${date}`
        : `op ${date}`;

/** The progress page. */
export const progress = {
  title: "Voortgang",
  intro: "Wat je gedaan hebt, wat je weet en wat terugkomt. Het staat alleen in deze browser.",
  noScript: "Je voortgang staat in je browser; om haar te tonen is JavaScript nodig.",
  known: "gekend",
  done: "gedaan",
  due: "te herhalen",
  open: "nog niet gedaan",
  concept: "Begrip",
  questions: "Vragen",
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
export const progressScript = {
  numbers: (known: number, total: number) => `${known} van ${total} gekend`,
  due: (n: number) => `${n} te herhalen`,
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
  skipped: { id: "geen vraagnaam", record: "niet te lezen" },
  skippedSome: (list: string) => `Overgeslagen: ${list}.`,
  more: (n: number) => `en nog ${n}`,
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

/** Marks of progress in lists; loaded by every page, so few words. */
export const marks = {
  known: "gekend",
  done: "bezig",
  due: "te herhalen",
};
