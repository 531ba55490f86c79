/** Questions in a page, as the page has them before any script. */
export interface QuizWords {
  check: string;
  /** What the button says that opens the model answer of a reflection. */
  compareNow: string;
  right: string;
  wrong: string;
  hint: string;
  explanation: string;
  model: string;
  reveal: string;
  read: string;
  /** The way to the address of a question. */
  own: string;
  several: string;
  answer: string;
  accepted: string;
  up: string;
  down: string;
  place: string;
  choose: string;
  everyRow: string;
  moveFirst: string;
  /** How an option stands of a question with several right ones: ticked rightly, ticked wrongly, missed, left out rightly. */
  marks: readonly [string, string, string, string];
  belongs: string;
  belongsNot: string;
  rightOrder: string;
  rightPairs: string;
  /** Above what a match offers without a place for it. */
  fitsNowhere: string;
  /** The name of a situation that questions share. */
  caseTitle: (title: string) => string;
  compare: string;
  /** How well a reflection went: had it, had part of it, did not. */
  rates: readonly [string, string, string];
}
