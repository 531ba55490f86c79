/** In and round the texts of a course. */
export const text = {
  background: "Achtergrond",
  asides: { note: "Opmerking", tip: "Tip", warning: "Let op" },
  /** Of a footnote's number, for who hears it. */
  note: (number: number) => `Noot ${number}`,
  notes: "Noten",
  back: (number: number) => `Terug naar de tekst bij noot ${number}`,
};

/** Of a block of code. */
export const codeBlock = { copy: "Kopieer", copied: "Gekopieerd" };
