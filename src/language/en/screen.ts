import type { EmbedScriptWords, ScreenScriptWords } from "../shape/screen.ts";

/** Questions on a screen for all to see, as their script has it. */
export const screenScript: ScreenScriptWords = {
  question: "Question",
  place: (place, total) => `${place} of ${total}`,
  answer: "Answer",
  next: "Next",
  more: "Read on",
  back: "Back",
  full: "Full screen",
  leave: "Close",
  keys: "Space bar or click: answer, then on. Left arrow: back. Esc: close.",
  right: (letters) => `Answer: ${letters}.`,
  end: "Those were the questions.",
  own: "Practise by yourself:",
};

/** A page in a frame, as its script has it. */
export const embedScript: EmbedScriptWords = {
  from: "From",
  newTab: "Links open in a new tab.",
  notKept: "Your browser keeps nothing here.",
};
