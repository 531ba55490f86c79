import { quizRecall as words } from "#language";
import { counted } from "../learning/attempts.ts";
import { FRESH } from "../learning/outcome.ts";
import { isReworded } from "../learning/progress.ts";
import { rename } from "../learning/rename.ts";
import { draftOf } from "./draft-of.ts";
import type { QuizQuestion } from "./quiz-question.ts";
import { store } from "./store.ts";

/** Has a question say what is known of it from before; one that is being answered already is left alone. */
export function recall(question: QuizQuestion): void {
  for (const old of question.dataset["formerly"]?.split(" ") ?? []) rename(store, old, question.id);
  if (question.isBegun) return;
  const draft = draftOf(question);
  if (draft) {
    question.values = draft;
    return;
  }
  const before = store.get(question.id);
  const last = before && counted(before.attempts, Date.now()).at(-1);
  if (!before || !last) return;
  const isChanged = isReworded(before, question.wording);
  if (!question.closest("[confidence], [data-fresh]")) {
    const isFresh = Date.now() - last.at < FRESH;
    if (before.answer && isFresh && !isChanged) return question.restore(before.answer);
    question.say(isChanged ? words.changed : words.before(last.score === 1));
  }
  // Where an answer stood is no knowledge; but what may be being read stays where it is.
  if (!question.isShuffled && question.getBoundingClientRect().top > innerHeight)
    question.shuffle();
}
