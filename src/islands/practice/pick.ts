import { mix } from "../../learning/mix.ts";
import { shuffle, type Seed } from "../../learning/shuffle.ts";
import type { ModuleFile } from "../../learning/module-file.ts";

type Concepts = Pick<ModuleFile, "concepts">;

/** So many questions of a module by chance, in an order that mixes its concepts. */
export function pick({ concepts }: Concepts, count: number, seed: Seed): string[] {
  const all = concepts.flatMap(({ id, questions }) =>
    questions.map((question) => ({ question, concept: id })),
  );
  const picked = shuffle(all, seed).slice(0, count);
  return mix(picked, ({ concept }) => concept).map(({ question }) => question);
}

/** So many questions of a module by chance, of as many of its concepts as that allows, in the order of the module. */
export function pickSpread({ concepts }: Concepts, count: number, seed: Seed): string[] {
  const stacks = concepts.map(({ questions }) => shuffle(questions, seed));
  const deepest = Math.max(0, ...stacks.map(({ length }) => length));
  const inTurn = Array.from({ length: deepest }, (_, depth) =>
    shuffle(stacks, seed).flatMap((stack) => stack[depth] ?? []),
  );
  const picked = new Set(inTurn.flat().slice(0, count));
  return concepts.flatMap(({ questions }) => questions.filter((id) => picked.has(id)));
}
