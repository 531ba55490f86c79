import { typeable } from "../../exports/answers.ts";
import { toHtml } from "../../exports/markup/print.ts";
import type { TakenAnswer } from "../question.ts";
import { lineOf } from "../html/read.ts";

const isAlike = (a: TakenAnswer, b: TakenAnswer): boolean =>
  a.correct === b.correct && toHtml(a.feedback ?? []) === toHtml(b.feedback ?? []);

/**
 * Typed answers of our own export as their author wrote them: it writes one answer several times, as it is shown and as a
 * keyboard has it.
 */
export function mergedSpellings(answers: readonly TakenAnswer[]): TakenAnswer[] {
  const merged: TakenAnswer[] = [];
  for (const answer of answers) {
    const last = merged.at(-1);
    const [before, words] = [last ? lineOf(last.text) : "", lineOf(answer.text)];
    if (last === undefined || !isAlike(last, answer)) merged.push(answer);
    else if (words === `\`${before}\``) {
      merged[merged.length - 1] = {
        ...last,
        text: [{ name: "code", attributes: {}, children: [before] }],
      };
    } else if (words === before || !typeable([before]).includes(words)) merged.push(answer);
  }
  return merged;
}
