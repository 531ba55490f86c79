import { mix } from "../../learning/mix.ts";
import { shuffle, type Seed } from "../../learning/shuffle.ts";
import type { ModuleQuestions } from "../questions/module.ts";

/** So many questions of a module by chance, in an order that mixes its concepts. */
export function pick({ concepts }: ModuleQuestions, count: number, seed: Seed): string[] {
  const all = concepts.flatMap(({ id, questions }) =>
    questions.map((question) => ({ question, concept: id })),
  );
  const picked = shuffle(all, seed).slice(0, count);
  return mix(picked, ({ concept }) => concept).map(({ question }) => question);
}
