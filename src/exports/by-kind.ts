import type { BankQuestion, QuestionOf } from "./bank.ts";

/** How a format writes each kind of question; one answer to choose and several are the same to it. */
export interface Writers<Args extends unknown[], Written> {
  choice: (question: QuestionOf<"single" | "multiple">, ...args: Args) => Written;
  typed: (question: QuestionOf<"text">, ...args: Args) => Written;
  numerical: (question: QuestionOf<"number">, ...args: Args) => Written;
  ordering: (question: QuestionOf<"order">, ...args: Args) => Written;
  matching: (question: QuestionOf<"match">, ...args: Args) => Written;
  essay: (question: QuestionOf<"open">, ...args: Args) => Written;
}

/** Writes a question as its kind is written. */
export function byKind<Args extends unknown[], Written>(writers: Writers<Args, Written>) {
  return (question: BankQuestion, ...args: Args): Written => {
    switch (question.kind) {
      case "single":
      case "multiple":
        return writers.choice(question, ...args);
      case "text":
        return writers.typed(question, ...args);
      case "number":
        return writers.numerical(question, ...args);
      case "order":
        return writers.ordering(question, ...args);
      case "match":
        return writers.matching(question, ...args);
      case "open":
        return writers.essay(question, ...args);
    }
  };
}
