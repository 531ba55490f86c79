import type { Language } from "./language.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

/** A language that has every part and no other: what is missing or not asked for is a type error here. */
const whole = <L extends Language>(
  language: L & Record<Exclude<keyof L, keyof Language>, never>,
): Language => language;

/** The languages that a course can be in, by the language part of a tag. */
const languages: Readonly<Record<string, Language>> = { en: whole(en), nl: whole(nl) };

/** The names of all languages. */
export const languageNames = Object.keys(languages);

/** The language part of a tag, without region or script: "en" of "en-GB". */
const primary = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** What a course in this language needs; undefined where there is no such language. */
export const findLanguage = (tag: string): Language | undefined =>
  Object.hasOwn(languages, primary(tag)) ? languages[primary(tag)] : undefined;

/** The same, of a course whose language was checked. Throws where there is no such language. */
export function languageOf(tag: string): Language {
  const found = findLanguage(tag);
  if (found === undefined) throw new Error(`There is no folder src/language/${primary(tag)}/.`);
  return found;
}
