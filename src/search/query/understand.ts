/** What a query means: its words, what they may also be called, and what was probably misspelt. */
import type { Lexicon } from "./lexicon.ts";
import { words } from "../text.ts";

/** A word to search for, and how much finding it says. */
export interface Variant {
  word: string;
  weight: number;
}

/** One thing that the query asks for. */
export interface Term {
  /** Which words of the query it stands for: two, where a compound was typed apart. */
  covers: number[];
  variants: Variant[];
}

/** A query, understood. */
export interface Understanding {
  /** The words as typed, folded. */
  typed: string[];
  /** The words as meant: misspellings corrected. */
  meant: string[];
  /** Which of them say what it is about; the others are stop words. */
  content: number[];
  terms: Term[];
  corrections: [typed: string, meant: string][];
  unknown: string[];
}

const WEIGHT = {
  itself: 1,
  form: 0.9,
  compound: 0.5,
  onlyCompound: 0.8,
  part: 0.7,
  beginning: 0.9,
  joined: 1.6,
};
const MOST_COMPOUNDS = 8;
/** A pasted page is no query. */
const MOST_WORDS = 24;
/** How many letters stand for the words that begin so: two while they are being typed, more where a word is complete. */
const BEGINNING = { typing: 2, complete: 5 };

/** The variants of a word that the course knows, in some form; empty where it does not. */
async function known(word: string, lexicon: Lexicon): Promise<Variant[]> {
  const [entry, forms] = await Promise.all([lexicon.entry(word), lexicon.forms(word)]);
  const itself = entry?.whole ? [{ word, weight: WEIGHT.itself }] : [];
  const alike = forms.map((form) => ({ word: form, weight: WEIGHT.form }));
  const whole = itself.length + alike.length > 0;
  const weight = whole ? WEIGHT.compound : WEIGHT.onlyCompound;
  const compounds = (entry?.compounds ?? []).slice(0, MOST_COMPOUNDS);
  return [...itself, ...alike, ...compounds.map((compound) => ({ word: compound, weight }))];
}

interface Read {
  variants: Variant[];
  correction?: string;
}

/** A compound written with another link: "fietsenpad" for "fietspad". */
async function linked([first, second]: [string, string], lexicon: Lexicon): Promise<Variant[]> {
  const firsts = await lexicon.forms(first);
  return (await Promise.all(firsts.map((form) => known(form + second, lexicon)))).flat();
}

/** Reads one word: as it stands, as a beginning, in two parts, or as a misspelling. */
async function read(word: string, typing: boolean, lexicon: Lexicon): Promise<Read> {
  const variants = await known(word, lexicon);
  if (variants.length > 0) return { variants };
  const beginning = typing ? BEGINNING.typing : BEGINNING.complete;
  if (word.length >= beginning && (await lexicon.begins(word))) {
    return { variants: [{ word, weight: WEIGHT.beginning }] };
  }
  const parts = await lexicon.divided(word);
  if (parts !== undefined) {
    const whole = await linked(parts, lexicon);
    const [best] = whole;
    if (best !== undefined) return { variants: whole, correction: best.word };
    const both = await Promise.all(parts.map((part) => known(part, lexicon)));
    const apart = both.flat().map(({ word, weight }) => ({ word, weight: weight * WEIGHT.part }));
    return { variants: apart };
  }
  const correction = await lexicon.meant(word);
  if (correction === undefined) return { variants: [] };
  return { variants: await known(correction, lexicon), correction };
}

/** Pairs of words that the course writes as one: "fiets pad". */
async function joined(typed: string[], lexicon: Lexicon): Promise<Term[]> {
  const pairs = typed.slice(1).map(async (second, at): Promise<Term[]> => {
    const variants = await known((typed[at] ?? "") + second, lexicon);
    const strong = variants.map(({ word, weight }) => ({ word, weight: weight * WEIGHT.joined }));
    return strong.length > 0 ? [{ covers: [at, at + 1], variants: strong }] : [];
  });
  return (await Promise.all(pairs)).flat();
}

/** Understands a query with the words of the course; while it is being typed, its last word may go on. */
export async function understand(
  query: string,
  lexicon: Lexicon,
  typing = false,
): Promise<Understanding> {
  const typed = words(query).slice(0, MOST_WORDS);
  const together = await joined(typed, lexicon);
  const covered = new Set(together.flatMap(({ covers }) => covers));
  const content = typed.flatMap((word, at) =>
    lexicon.stop.has(word) && !covered.has(at) ? [] : [at],
  );
  const reads = await Promise.all(
    content.map(async (at): Promise<[number, Read]> => {
      const word = typed[at] ?? "";
      if (lexicon.stop.has(word)) return [at, { variants: [] }];
      return [at, await read(word, typing && at === typed.length - 1, lexicon)];
    }),
  );
  const understanding: Understanding = {
    typed,
    meant: [...typed],
    content,
    terms: [...together],
    corrections: [],
    unknown: [],
  };
  for (const [at, { variants, correction }] of reads) {
    const word = typed[at] ?? "";
    // What is read better as a compound needs no correction of its parts.
    if (covered.has(at) && (correction !== undefined || variants.length === 0)) continue;
    if (correction !== undefined) {
      understanding.corrections.push([word, correction]);
      understanding.meant[at] = correction;
    }
    if (variants.length === 0) understanding.unknown.push(word);
    else understanding.terms.push({ covers: [at], variants });
  }
  return understanding;
}
