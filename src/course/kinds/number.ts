import {
  recogniseNumber,
  type DecimalSign,
  type KnownNumber,
  type NumberKey,
} from "../../learning/grade/number.ts";
import type { Kind } from "./kind.ts";
import { marginFlaws } from "./margin.ts";
import { readTarget } from "./quantity.ts";
import {
  knownAnswer,
  parseTyped,
  typedFlaws,
  typedItems,
  typedParts,
  typedWording,
  type KnownAnswer,
  type TypedAnswers,
} from "./typed.ts";
import { unitsOf } from "./units.ts";

function known({ spellings: [text], correct }: KnownAnswer, decimal: DecimalSign): KnownNumber {
  const target = readTarget(text, decimal);
  if (target === undefined) return { correct, text };
  const { value, tolerance, unit } = target;
  return { correct, value, ...(tolerance > 0 && { tolerance }), ...(unit && { unit }) };
}

function key({ answers }: TypedAnswers, decimal: DecimalSign): NumberKey {
  const all = answers.map((answer) => known(answer, decimal));
  const units = unitsOf(all);
  return { known: all, decimal, ...(units.length > 0 && { units }) };
}

/** Typed answers of which every accepted one is a number: compared by what it is worth, not by how it is written. */
export const number: Kind<TypedAnswers, NumberKey> = {
  sign: "boxes",
  flags: [],
  isScored: true,
  schemaType: "Open ended",
  recognises(block, context) {
    if (context.flags.has("exact")) return false;
    const answers = typedItems(block).map((item) => knownAnswer(item, context));
    const accepted = answers.filter((answer) => answer?.correct);
    // In which language it is read makes no difference to whether it is a number.
    const isNumber = (answer?: KnownAnswer) => readTarget(answer?.spellings[0] ?? "", ",");
    return accepted.length > 0 && accepted.every(isNumber);
  },
  isEnough: () => true,
  parse: parseTyped,
  flaws: (answers, decimal) => [
    ...marginFlaws(answers, true),
    ...typedFlaws(answers, (answer) => recogniseNumber(answer, key(answers, decimal))),
  ],
  parts: typedParts,
  key,
  wording: typedWording,
};
