/** Review. What a script says stands apart from what a page says: it is loaded. */
import type { ReviewScriptWords, ReviewWords, WhenWords } from "../shape/review.ts";

const questions = (n: number) => `${n} ${n === 1 ? "vraag" : "vragen"}`;

/** "Waar je zeker was, had je 5 van de 6 keer gelijk; waar je gokte, 1 van de 2 keer." */
function calibrated(parts: [when: string, part: { right: number; total: number }][]): string {
  const said = parts
    .filter(([, { total }]) => total > 0)
    .map(([when, { right, total }], i) =>
      total === 1
        ? `waar ${when}, had je ${right === 1 ? "" : "on"}gelijk`
        : `waar ${when}, ${i === 0 ? "had je " : ""}${right} van de ${total} keer${i === 0 ? " gelijk" : ""}`,
    );
  const sentence = said.join("; ");
  return sentence && `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}

/** The review page. */
export const review: ReviewWords = {
  title: "Herhalen",
  intro:
    "Vragen die je eerder maakte, op de dag dat je ze dreigt te vergeten. Geef je antwoord en zeg meteen hoe zeker je bent.",
  begin: "Begin",
  skip: "Sla over",
  forecast: "De komende dagen",
  noScript:
    "Herhalen onthoudt in je eigen browser wat je wanneer wist en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken:",
};

/** The review page, as its script has it. */
export const reviewScript: ReviewScriptWords = {
  howSure: "Hoe zeker ben je? Met je keuze controleer je het antwoord.",
  sure: { sure: "Zeker", doubt: "Twijfel", guess: "Gok" },
  ready: (n) => (n === 1 ? "Er staat één vraag klaar" : `Er staan ${n} vragen klaar`),
  takes: (n, isPart, minutes) =>
    `${isPart ? `Deze ronde stelt er ${n}: dat` : "Dat"} duurt ongeveer ${minutes === 1 ? "een minuut" : `${minutes} minuten`}.`,
  begin: "Begin",
  left: (n) => (n === 1 ? "Nog één vraag" : `Nog ${n} vragen`),
  goesOn: "Je was vandaag al begonnen.",
  resume: "Ga verder",
  fetching: (n, total) => `Vragen ophalen: ${n} van ${total}`,
  place: (place: number, total: number) => `${place} van ${total}`,
  next: "Volgende vraag",
  finish: "Rond af",
  failed: "De vragen konden niet worden opgehaald. Kijk of je verbinding hebt.",
  retry: "Probeer opnieuw",
  nothing: "Er staat niets klaar",
  never:
    "Je hebt nog geen vragen gemaakt. Vragen die je bij een begrip of in een toets beantwoordt, komen hier vanzelf terug.",
  blocked:
    "Je browser laat deze site niets bewaren. Wat je beantwoordt, kan hier daarom niet terugkomen.",
  nextOne: (when: string, n: number) =>
    `De eerstvolgende ${n === 1 ? "vraag komt" : `${n} vragen komen`} ${when} terug.`,
  practice: "Ga oefenen",
  read: "Begin met lezen",
  module: (title) => `Verder met ${title}`,
  skippedAll: "Je hebt niets beantwoord",
  summary: (right: number, total: number) => `Je wist er ${right} van de ${total} nog`,
  firmer: (n, span, orLater) =>
    n === 1
      ? `Eén vraag zit steviger: je ziet haar pas over ${span} weer.`
      : `${n} vragen zitten steviger: je ziet ze pas over ${span}${orLater ? " of later" : ""} weer.`,
  apart: "Tussen twee keer herhalen",
  returns: "Wanneer ze terugkomen",
  calibration: ({ sure, doubt, guess }) =>
    calibrated([
      ["je zeker was", sure],
      ["je twijfelde", doubt],
      ["je gokte", guess],
    ]),
  reread: "Lees terug",
  more: (n: number) => `Nog een ronde (${n} over)`,
  questions,
};

/** When something comes back, in days from today. */
export const when: WhenWords = (days, date) =>
  days <= 0
    ? "vandaag"
    : days === 1
      ? "morgen"
      : days < 7
        ? `over ${days} dagen, ${date}`
        : `op ${date}`;
