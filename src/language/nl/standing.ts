import type { GoalWords, HomeScriptWords, StandingWords, StepWords } from "../shape/standing.ts";

/** How far a reader is. */
export const standing: StandingWords = {
  answered: (done, total) => `${done} van ${total} beantwoord`,
  ever: (ever, total) => `${ever} van ${total} ooit gekend`,
  due: (n) => `${n} toe aan herhaling`,
  untouched: "Nog niet begonnen",
  best: (right, total) => `beste toets ${right} van ${total}`,
  bestOn: (right, total, when) => `Je beste toets: ${right} van ${total}, op ${when}.`,
  failed: "Hoe ver je bent, kon niet worden opgehaald. Kijk of je verbinding hebt.",
  retry: "Probeer opnieuw",
};

/** The next step. */
export const steps: StepWords = {
  begin: (concept) => `Begin met ${concept}`,
  read: (concept) => `Verder: ${concept}`,
  test: (module) => `Toets: ${module}`,
  next: (module) => `Volgende module: ${module}`,
  review: "Herhaal wat aan de beurt is",
  done: "Bekijk je voortgang",
  short: {
    begin: "Begin",
    read: "Lees verder",
    test: "Maak de toets",
  },
};

/** The front page of who was here before. */
export const homeScript: HomeScriptWords = {
  due: (n, minutes) =>
    `${n} te herhalen, ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`,
  nothingDue: "Nu niets te herhalen.",
};

/** How far a goal is. */
export const goalStates: GoalWords = {
  open: "nog niet laten zien",
  shown: "één keer laten zien",
  firm: "staat stevig",
};
