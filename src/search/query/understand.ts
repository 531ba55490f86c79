/** What a query means: its words, what they may also be called, and what was probably misspelt. */
import type { Kind } from "../kinds.ts";
import { askedWords } from "./asked.ts";
import type { Lexicon } from "./lexicon.ts";
import { together } from "../text.ts";

/** A word to search for, and how much finding it says. */
export interface Variant {
  word: string;
  weight: number;
}

/** One thing that the query asks for. */
export interface Term {
  /**
   * Which words of the query it stands for: two, where a compound was typed apart. A part of a word, which the course has in
   * parts only, has a number of its own, above those of all words.
   */
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
  /** Which of those are only asked of it: "example". */
  aspects: number[];
  terms: Term[];
  /** What is left where the query asks what something is, as meant: "what is a …" taken off. */
  subject: string[] | undefined;
  /** The two things that it asks to compare, as meant; empty where it asks no such thing. */
  sides: string[][];
  /** The kind of page that it asks for. */
  wanted: Kind | undefined;
  /** The words by which a name may be asked for: what was typed together apart, what was typed apart together. */
  names: string[];
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
  /** The words of a name that it stands for, where it is no word of the course by itself. */
  parts?: string[];
  /** The same of each part, where a word is read in parts. */
  apart?: Variant[][];
}

/** A compound written with another link: "fietsenpad" for "fietspad". */
async function linked([first, second]: [string, string], lexicon: Lexicon): Promise<Variant[]> {
  const firsts = await lexicon.forms(first);
  return (await Promise.all(firsts.map((form) => known(form + second, lexicon)))).flat();
}

/** The words that a word is made of, each for a part of it: a page with all of them says more than one with the first. */
async function inParts(parts: string[], lexicon: Lexicon): Promise<Read> {
  const each = await Promise.all(parts.map((part) => known(part, lexicon)));
  const apart = each.map((variants) =>
    variants.map(({ word, weight }) => ({ word, weight: weight * WEIGHT.part })),
  );
  return { variants: apart.flat(), apart: apart.filter(({ length }) => length > 0) };
}

/** A word that the course has in other forms only, and in no name, may be a name that sounds the same: "pyramide". */
async function otherwise(word: string, variants: Variant[], lexicon: Lexicon): Promise<Read> {
  // What it is by itself, or has a compound of, needs no other file.
  if (variants.some((variant) => variant.word === word || variant.weight !== WEIGHT.form)) {
    return { variants };
  }
  const entries = await Promise.all(variants.map((variant) => lexicon.entry(variant.word)));
  if (entries.some((entry) => entry?.named)) return { variants };
  const correction = await lexicon.soundingLike(word);
  if (correction === undefined) return { variants };
  return { variants: [...(await known(correction, lexicon)), ...variants], correction };
}

/** Reads one word: as it stands, as a beginning, in two parts, or as a misspelling. */
async function read(word: string, typing: boolean, lexicon: Lexicon): Promise<Read> {
  const variants = await known(word, lexicon);
  if (variants.length > 0) return otherwise(word, variants, lexicon);
  const beginning = typing ? BEGINNING.typing : BEGINNING.complete;
  if (word.length >= beginning && (await lexicon.begins(word))) {
    return { variants: [{ word, weight: WEIGHT.beginning }] };
  }
  const name = await lexicon.nameIn(word);
  if (name !== undefined) return { ...(await inParts(name, lexicon)), parts: name };
  const parts = await lexicon.divided(word);
  if (parts !== undefined) {
    const whole = await linked(parts, lexicon);
    const [best] = whole;
    if (best !== undefined) return { variants: whole, correction: best.word };
    return inParts(parts, lexicon);
  }
  // What the language has words for is spelt as it is meant, though this course does without.
  const correction = lexicon.aspects.has(word) ? undefined : await lexicon.meant(word);
  if (correction === undefined) return { variants: [] };
  return { variants: await known(correction, lexicon), correction };
}

/** Pairs of words that the course writes as one: "fiets pad". */
async function joined(typed: string[], lexicon: Lexicon): Promise<Term[]> {
  const pairs = typed.slice(1).map(async (second, at): Promise<Term[]> => {
    const one = together([typed[at] ?? "", second]);
    // "Meet je" is no "meetje".
    if (lexicon.stop.has(second) && !(await lexicon.entry(one))?.whole) return [];
    const variants = await known(one, lexicon);
    const strong = variants.map(({ word, weight }) => ({ word, weight: weight * WEIGHT.joined }));
    return strong.length > 0 ? [{ covers: [at, at + 1], variants: strong }] : [];
  });
  return (await Promise.all(pairs)).flat();
}

/** A subject without what may stand behind it: "work" of "how does it work". */
function subjectOf(words: string[], lexicon: Lexicon): string[] {
  const last = words.findLastIndex((word) => !lexicon.stop.has(word));
  return words.slice(0, last + 1);
}

/** Words without those that say nothing before the first that does: "the" of "the time zone". */
export const withoutArticle = (words: string[], stop: Set<string>): string[] =>
  words.slice(
    Math.max(
      0,
      words.findIndex((word) => !stop.has(word)),
    ),
  );

/** Understands a query with the words of the course; while it is being typed, its last word may go on. */
export async function understand(
  query: string,
  lexicon: Lexicon,
  typing = false,
): Promise<Understanding> {
  const { words: typed, asking, wanted, sides: compared } = await askedWords(query, lexicon);
  const pairs = (await joined(typed, lexicon)).filter(({ covers: [first = 0] }) => first >= asking);
  const covered = new Set(pairs.flatMap(({ covers }) => covers));
  const content = typed.flatMap((word, at) =>
    at < asking || (lexicon.stop.has(word) && !covered.has(at)) || typed.indexOf(word) < at
      ? []
      : [at],
  );
  const weak = content.filter((at) => lexicon.aspects.has(typed[at] ?? ""));
  // A query of nothing else is about them.
  const aspects = weak.length < content.length ? weak : [];
  const reads = await Promise.all(
    content.map(async (at): Promise<[number, Read]> => {
      const word = typed[at] ?? "";
      if (lexicon.stop.has(word)) return [at, { variants: [] }];
      return [at, await read(word, typing && at === typed.length - 1, lexicon)];
    }),
  );
  const meant = [...typed];
  const terms = [...pairs];
  const corrections: [string, string][] = [];
  const unknown: string[] = [];
  const names = pairs.flatMap(({ variants }) => variants[0]?.word ?? []);
  let unit = typed.length;
  for (const [at, { variants, correction, parts, apart }] of reads) {
    const word = typed[at] ?? "";
    // What is read better as a compound needs no correction of its parts.
    if (covered.has(at) && (correction !== undefined || apart || variants.length === 0)) continue;
    if (correction !== undefined) {
      corrections.push([word, correction]);
      meant[at] = correction;
    }
    if (!covered.has(at) && !aspects.includes(at)) names.push(...(parts ?? [meant[at] ?? word]));
    if (variants.length === 0) unknown.push(word);
    else if (apart) terms.push(...apart.map((some) => ({ covers: [unit++], variants: some })));
    else terms.push({ covers: [at], variants });
  }
  const subject = asking > 0 ? subjectOf(meant.slice(asking), lexicon) : undefined;
  const corrected = new Map(corrections);
  const sides = compared.map((side) =>
    withoutArticle(side, lexicon.stop).map((word) => corrected.get(word) ?? word),
  );
  return {
    typed,
    meant,
    content,
    aspects,
    terms,
    subject,
    sides,
    wanted,
    names,
    corrections,
    unknown,
  };
}
