import type { PackagedScriptWords, PackagedWords } from "../shape/scorm.ts";

/** A module's test in a package for a learning environment, as its page has it. */
export const packaged: PackagedWords = {
  from: "Uit",
  home: "De module op de site",
  looking: "Je leeromgeving wordt gezocht …",
  noScript:
    "Zonder JavaScript kun je de vragen lezen en zien wat bij elk antwoord hoort, maar wordt er niets gemeld.",
};

/** The same, as its script has it: what becomes of answers and score. */
export const packagedScript: PackagedScriptWords = {
  reports: "Je antwoorden en je uitslag gaan naar je leeromgeving. Je eerste antwoord telt.",
  alone:
    "Er is geen leeromgeving gevonden. Je kunt de toets gewoon maken, maar er wordt niets gemeld en niets bewaard.",
  looksOnly:
    "Je leeromgeving toont deze toets om in te zien. Wat je nu antwoordt, wordt niet gemeld.",
  refused: (error) =>
    `Je leeromgeving wilde niet beginnen (${error}). Je kunt de toets maken, maar er wordt niets gemeld en niets bewaard. Open de toets opnieuw om het nog eens te proberen.`,
  failed: (error) =>
    `Je leeromgeving nam je antwoord niet aan (${error}). Het blijft hier staan zolang deze pagina open is.`,
  retry: "Meld opnieuw",
  mended: "Alles is nu gemeld.",
  unreadable: "Wat je eerder antwoordde, kan niet worden gelezen: de toets begint opnieuw.",
  tooLong:
    "Je antwoorden nemen samen te veel plaats in om te bewaren. Hoe ze gingen telt, maar een volgende keer staan ze er niet allemaal.",
  whenAnswered: "Je uitslag wordt gemeld zodra je alle vragen hebt beantwoord.",
  reported: (score) => `Gemeld aan je leeromgeving: ${score} van 100.`,
  best: (score) => `Gemeld aan je leeromgeving blijft je beste uitslag: ${score} van 100.`,
};
