/** What the rules of question craft need to know of the language that questions are written in. */
export interface Craft {
  /** Options that refer to the other options. */
  catchAll: RegExp;
  /** Words that turn a question round. */
  negation: RegExp;
  /** How a sentence begins that asks which of the options is meant. */
  asking: RegExp;
}
