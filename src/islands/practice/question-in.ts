import type { Answer } from "../answer.ts";
import { find } from "../dom.ts";
import { QuizQuestion } from "../quiz-question.ts";

/** The question of an item of a set. */
export const questionIn = (item: Element): QuizQuestion =>
  find(item, "quiz-question", QuizQuestion);

/** The answer that stands in an item, as the form's values. */
export const valuesIn = (item: Element | undefined): string[] =>
  item?.querySelector<Answer>("[data-answer]")?.values ?? [];

/** Shows an answer that was checked before; the question waits for the script of its kind, and so does this. */
export async function restore(item: Element, values: string[]): Promise<void> {
  await customElements.whenDefined(find(item, "[data-answer]").localName);
  questionIn(item).restore(values);
}
