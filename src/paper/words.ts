import type { Language } from "../language/language.ts";

/** What a sheet and its key say: their own words, and those of a question on a page. */
export type Words = Language["sheet"] &
  Pick<Language["quiz"], "accepted" | "caseTitle" | "fitsNowhere" | "hint" | "read" | "several">;

/** The words of a language that sheets and keys hold. */
export const wordsOf = ({ quiz, sheet }: Pick<Language, "quiz" | "sheet">): Words => ({
  ...quiz,
  ...sheet,
});
