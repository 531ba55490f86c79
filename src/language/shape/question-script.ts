/** What a script says of a question: counted in bytes on every page, so few words and no more. */
export interface QuizScriptWords {
  again: string;
  others: string;
  right: string;
  wrong: string;
  partly: string;
  parts: (right: number, total: number) => string;
  /** On to what follows in the text. */
  on: string;
  empty: string;
  notKept: string;
}
