/** Marks of progress in lists. */
export interface MarkWords {
  known: string;
  done: string;
  due: string;
}

/** What a script says of a question that was answered before. */
export interface QuizRecallWords {
  changed: string;
  before: (right: boolean) => string;
}
