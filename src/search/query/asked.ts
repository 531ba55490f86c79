/** The words of a query, and which of them are its subject. */
import type { Searching } from "../../language/shape/searching.ts";
import { KINDS, type Kind } from "../kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import { fold, nameParts, nameWords } from "../text.ts";

/** A longer query is cut: a pasted page is no query. */
export const LONGEST = 300;
const MOST_WORDS = 24;

/** A query as words. */
export interface Asked {
  words: string[];
  /** How many words come before the subject: those of "what is a". */
  asking: number;
  /** The kind of page that it asks for, by a word that is not among `words`: "test" of "test clocks". */
  wanted: Kind | undefined;
  /** The words of the two things that it asks to compare; empty where it asks no such thing. */
  sides: string[][];
}

/** A query in what asks and what is asked about; the first is empty where nothing asks what something is. */
function divide(text: string, { whatIs }: Searching): [asking: string, subject: string] {
  const asking = whatIs.exec(text)?.[0] ?? "";
  return [asking, text.slice(asking.length)];
}

/** The two things that a query asks to compare. */
function sidesOf(text: string, { difference }: Searching): string[][] {
  for (const how of difference) {
    const { a, b } = how.exec(text)?.groups ?? {};
    if (a !== undefined && b !== undefined) return [nameWords(a), nameWords(b)];
  }
  return [];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A query without the words for a kind of page, and that kind: "summary module 3" is the title of the third module. */
async function withoutKind(
  text: string,
  lexicon: Lexicon,
): Promise<[text: string, wanted: Kind | undefined]> {
  const { searching, stop } = lexicon;
  for (const kind of KINDS) {
    const asking = new Set(searching.asksFor[kind]?.split(/\s+/));
    const found: string[] = [];
    for (const [word] of text.matchAll(WORD)) {
      // What this course has in a name is a word like any other.
      if (asking.has(word) && !(await lexicon.entry(word))?.named) found.push(word);
    }
    if (found.length === 0) continue;
    const modules = kind === "module" ? await lexicon.modules() : [];
    const numbered = new RegExp(`(?<=(?:^| )(?:${found.join("|")}) )\\d+(?= |$)`, "u");
    const rest = text
      .replace(numbered, (number) => fold(modules[Number(number) - 1]?.[1] ?? number))
      .replace(WORD, (word) => (found.includes(word) ? "" : word))
      .replace(/\s+/g, " ")
      .trim();
    if ((rest.match(/\p{L}+/gu) ?? []).some((word) => !stop.has(word))) return [rest, kind];
  }
  return [text, undefined];
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
  const whole = fold(query.slice(0, LONGEST)).replace(/\s+/g, " ").trim();
  const [text, wanted] = await withoutKind(whole, lexicon);
  const [asking, subject] = divide(text, lexicon.searching);
  const [before, after] = await Promise.all([wordsOf(asking, lexicon), wordsOf(subject, lexicon)]);
  return {
    words: [...before, ...after].slice(0, MOST_WORDS),
    asking: before.length,
    wanted,
    sides: sidesOf(text, lexicon.searching),
  };
}
