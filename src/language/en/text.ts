import type { CodeWords, TextWords } from "../shape/text.ts";

/** In and round the texts of a course. */
export const text: TextWords = {
  background: "Background",
  asides: { note: "Note", tip: "Tip", warning: "Warning" },
  /** Of a footnote's number, for who hears it. */
  note: (number) => `Note ${number}`,
  notes: "Notes",
  back: (number) => `Back to the text at note ${number}`,
};

/** Of a block of code. */
export const codeBlock: CodeWords = { copy: "Copy", copied: "Copied" };
