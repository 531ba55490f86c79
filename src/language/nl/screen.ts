import type { EmbedScriptWords, ScreenScriptWords } from "../shape/screen.ts";

/** Questions on a screen for all to see, as their script has it. */
export const screenScript: ScreenScriptWords = {
  question: "Vraag",
  place: (place, total) => `${place} van ${total}`,
  answer: "Antwoord",
  next: "Volgende",
  more: "Verder lezen",
  back: "Terug",
  full: "Volledig scherm",
  leave: "Sluit",
  keys: "Spatiebalk of klik: antwoord, dan verder. Pijl naar links: terug. Esc: sluit.",
  right: (letters) => `Antwoord: ${letters}.`,
  end: "Dat waren de vragen.",
  own: "Zelf oefenen:",
};

/** A page in a frame, as its script has it. */
export const embedScript: EmbedScriptWords = {
  from: "Uit",
  newTab: "Links openen in een nieuw tabblad.",
  notKept: "Je browser bewaart hier niets.",
};
