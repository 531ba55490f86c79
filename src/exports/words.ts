import type { Language } from "../language/language.ts";

/** The words that exported files hold: those of a question on a page, and their own. */
export type Words = Pick<
  Language["quiz"],
  | "caseTitle"
  | "read"
  | "hint"
  | "right"
  | "wrong"
  | "several"
  | "accepted"
  | "rightOrder"
  | "rightPairs"
  | "fitsNowhere"
> &
  Pick<Language["exporting"], "tags" | "levels" | "remarks" | "model"> & { language: string };

/** The words of a language that exported files hold. */
export const wordsOf = ({
  name,
  quiz,
  exporting,
}: Pick<Language, "name" | "quiz" | "exporting">): Words => ({
  ...quiz,
  ...exporting,
  language: name,
});
