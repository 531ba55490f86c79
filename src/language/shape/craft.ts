/** What the rules of question craft need to know of the language that questions are written in. */
export interface Craft {
  /** Options that refer to the other options. */
  catchAll: RegExp;
  /** Words that turn a question round. */
  negation: RegExp;
  /** Words before a number, or behind it, that say it is not to be taken to the letter. */
  about: RegExp;
  /** How a sentence begins that asks which of the options is meant. */
  asking: RegExp;
}
