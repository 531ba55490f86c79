import { languageOf } from "../../language/languages.ts";
import type { Language } from "../../language/language.ts";
import { nameWords } from "../text.ts";
import type { SearchDocument } from "./documents.ts";

/** The stop words of a language, and of English, in which names are often asked for. */
export function stopWords({ stopWords: own }: Pick<Language, "stopWords">): string[] {
  const all = `${own} ${languageOf("en").stopWords}`.split(/\s+/);
  return [...new Set(all.filter(Boolean))].sort();
}

/** The same, without what is a concept's whole name in this course: "IT" is no "it". */
export function stopWordsOf(
  documents: SearchDocument[],
  language: Pick<Language, "stopWords">,
): string[] {
  const names = documents
    .filter(({ kind }) => kind === "concept")
    .flatMap(({ title, aliases }) => [title, ...aliases].map((name) => nameWords(name).join(" ")));
  const whole = new Set(names);
  return stopWords(language).filter((word) => !whole.has(word));
}
