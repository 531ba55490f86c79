import { languageOf } from "../../language/languages.ts";
import type { Searching } from "../../language/shape/searching.ts";

/** The stop words of a language, and of English, in which names are often asked for. */
export function stopWords({ stopWords: own }: Searching): string[] {
  const all = `${own} ${languageOf("en").searching.stopWords}`.split(/\s+/);
  return [...new Set(all.filter(Boolean))].sort();
}
