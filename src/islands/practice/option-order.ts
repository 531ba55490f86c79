import { parameters } from "#language";
import { chance } from "../../learning/shuffle.ts";
import type { QuizQuestion } from "../quiz-question.ts";

/**
 * Puts the options of the questions in a list into the order that the seed of the address gives everybody: who shows a
 * set to a class sees what each of them sees.
 * @param otherwise gives numbers from 0 up to 1 where the address has no seed; without it, the order stays
 */
export function orderOptions(list: ParentNode, otherwise?: () => number): void {
  const seed = new URLSearchParams(location.search).get(parameters.seed);
  for (const question of list.querySelectorAll<QuizQuestion>("quiz-question")) {
    const random = seed ? chance(seed + question.id) : otherwise;
    if (random) question.shuffle(random);
  }
}
