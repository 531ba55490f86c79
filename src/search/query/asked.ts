/** The words of a query, and which of them are its subject. */
import type { Searching } from "../../language/shape/searching.ts";
import type { Lexicon } from "./lexicon.ts";
import { fold, nameParts } from "../text.ts";

/** A longer query is cut: a pasted page is no query. */
export const LONGEST = 300;
const MOST_WORDS = 24;

/** A query as words. */
export interface Asked {
  words: string[];
  /** How many words come before the subject: those of "what is a". */
  asking: number;
}

/** A query in what asks and what is asked about; the first is empty where nothing asks what something is. */
function divide(query: string, { whatIs }: Searching): [asking: string, subject: string] {
  const text = fold(query.slice(0, LONGEST)).replace(/\s+/g, " ").trim();
  const asking = whatIs.exec(text)?.[0] ?? "";
  return [asking, text.slice(asking.length)];
}

/** Words as the course has them: names with their signs, and loose letters where they are names. */
async function wordsOf(text: string, lexicon: Lexicon): Promise<string[]> {
  const parts = nameParts(text).slice(0, MOST_WORDS);
  const words = await Promise.all(
    parts.map(async ({ word, plain }) =>
      word === plain || (await lexicon.entry(word))?.whole ? word : plain,
    ),
  );
  return words.filter(Boolean);
}

/** Reads a query as words of the course. */
export async function askedWords(query: string, lexicon: Lexicon): Promise<Asked> {
  const [asking, subject] = divide(query, lexicon.searching);
  const [before, after] = await Promise.all([wordsOf(asking, lexicon), wordsOf(subject, lexicon)]);
  return { words: [...before, ...after].slice(0, MOST_WORDS), asking: before.length };
}
