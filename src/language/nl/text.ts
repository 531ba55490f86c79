import type { CodeWords, TextWords } from "../shape/text.ts";

/** In and round the texts of a course. */
export const text: TextWords = {
  background: "Achtergrond",
  asides: { note: "Opmerking", tip: "Tip", warning: "Let op" },
  /** Of a footnote's number, for who hears it. */
  note: (number: number) => `Noot ${number}`,
  notes: "Noten",
  back: (number: number) => `Terug naar de tekst bij noot ${number}`,
};

/** Of a block of code. */
export const codeBlock: CodeWords = { copy: "Kopieer", copied: "Gekopieerd" };
