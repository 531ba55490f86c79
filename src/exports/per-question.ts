import type { BankQuestion } from "./bank.ts";
import type { Words } from "./words.ts";

/** Makes something of a question once, though it goes out in the file of its module and in that of the whole. */
export function perQuestion<Result>(
  make: (question: BankQuestion, words: Words) => Result,
): (question: BankQuestion, words: Words) => Result {
  const made = new WeakMap<Words, WeakMap<BankQuestion, { result: Result }>>();
  return (question, words) => {
    const known = made.get(words) ?? new WeakMap<BankQuestion, { result: Result }>();
    made.set(words, known);
    const { result } = known.get(question) ?? { result: make(question, words) };
    known.set(question, { result });
    return result;
  };
}
