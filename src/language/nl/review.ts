/** Review. What a script says stands apart from what a page says: it is loaded. */
import type { ReviewScriptWords, ReviewWords, WhenWords } from "../shape/review.ts";

const questions = (n: number) => `${n} ${n === 1 ? "vraag" : "vragen"}`;

/** The review page. */
export const review: ReviewWords = {
  title: "Herhalen",
  next: "Volgende vraag",
  intro:
    "Vragen die je eerder maakte, op de dag dat je ze dreigt te vergeten. Geef je antwoord en zeg meteen hoe zeker je bent.",
  forecast: "De komende dagen",
  noScript:
    "Herhalen onthoudt in je eigen browser wat je wanneer wist en heeft daarvoor JavaScript nodig. Zonder kun je wel de toetsen maken:",
};

/** The review page, as its script has it. */
export const reviewScript: ReviewScriptWords = {
  howSure: "Hoe zeker ben je? Met je keuze controleer je het antwoord.",
  sure: { sure: "Zeker", doubt: "Twijfel", guess: "Gok" },
  place: (place: number, total: number) => `${place} van ${total}`,
  skip: "Sla over",
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
  skippedAll: "Je hebt niets beantwoord",
  summary: (right: number, total: number) => `Je wist er ${right} van de ${total} nog`,
  returns: "Wanneer ze terugkomen",
  sureAndWrong: (n: number) =>
    `Bij ${n === 1 ? "één vraag" : `${n} vragen`} was je zeker, maar klopte je antwoord niet. Die krijg je als eerste terug: juist zo'n vergissing komt graag terug.`,
  calibration: "Hoe goed je jezelf inschat",
  right: (right: number, total: number) => `${right} van ${total} goed`,
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
