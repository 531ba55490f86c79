import * as nl from "./nl/index.ts";

const languages = { nl };

/** Everything that a course in one language needs: what a file of a language exports. */
export type Language = typeof nl;

/** The language of a tag, without its region: "en" of "en-GB". */
export const primary = (tag: string): string => tag.split("-")[0] ?? tag;

/** What a course in this language needs; Dutch where there is none. */
export function languageOf(tag: string): Language {
  const name = primary(tag);
  return Object.hasOwn(languages, name) ? languages[name as keyof typeof languages] : nl;
}
