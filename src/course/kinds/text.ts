import { recogniseText, type TextKey } from "../../learning/grade/text.ts";
import type { Kind } from "./kind.ts";
import { marginFlaws } from "./margin.ts";
import {
  parseTyped,
  typedFlaws,
  typedItems,
  typedParts,
  typedWording,
  type TypedAnswers,
} from "./typed.ts";

const key = ({ answers, exact }: TypedAnswers): TextKey => ({
  known: answers.map(({ spellings, correct }) => ({ spellings, correct })),
  exact,
});

/** A list of `[=]` (accepted) and `[~]` (a known mistake): a short typed answer. */
export const text: Kind<TypedAnswers, TextKey> = {
  sign: "boxes",
  flags: ["exact"],
  isScored: true,
  schemaType: "Open ended",
  recognises: (block) => typedItems(block).length > 0,
  isEnough: () => true,
  parse: parseTyped,
  flaws: (answers) => [
    ...marginFlaws(answers, false),
    ...typedFlaws(answers, (answer) => recogniseText(answer, key(answers))),
  ],
  parts: typedParts,
  key,
  wording: typedWording,
};
