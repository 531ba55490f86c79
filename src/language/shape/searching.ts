import type { Kind } from "./search.ts";

/** What a word's ending may become: each form is a word that the dictionary may have, or not. */
export type FormRule = readonly [ending: RegExp, forms: readonly string[]];

/** What search needs to know of a language. */
export interface Searching {
  /** From a word to its dictionary forms: "bomen" to "boom". */
  forms: readonly FormRule[];
  /** From a word to what it is derived from: "payment" to "pay". Found with it, but in a name no other form of it. */
  derived: readonly FormRule[];
  /** Forms that follow no rule, with their dictionary form: "mice" to "mouse". */
  irregular: Readonly<Record<string, string>>;
  /** How a question begins that asks what something is: what is left is its subject. */
  whatIs: RegExp;
  /** How a question asks for two things side by side, which are its groups `a` and `b`: tried one after another. */
  difference: readonly RegExp[];
  /** Words for what is asked of a subject, with spaces between them: "example". A name without them is still what was asked for. */
  aspects: string;
  /** Words that ask for a kind of page, with spaces between them; behind those for a module its number may stand. */
  asksFor: Readonly<Partial<Record<Kind, string>>>;
  /** Letters that sound alike, written one way: who misspells a word usually writes what they hear. */
  sounds: readonly (readonly [RegExp, string])[];
  /** What may stand between the parts of a compound; empty where a language writes them apart. */
  links: readonly string[];
}
