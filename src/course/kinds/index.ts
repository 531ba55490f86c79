import type { KeyOf } from "../../learning/grade/index.ts";
import type { Question } from "../model.ts";
import type { Handling, Kind } from "./kind.ts";
import { match } from "./match.ts";
import { multiple } from "./multiple.ts";
import { number } from "./number.ts";
import { open } from "./open.ts";
import { order } from "./order.ts";
import { single } from "./single.ts";
import { text } from "./text.ts";

/** Every kind of question. Of two that recognise the same block, the first has it. */
const all = { single, multiple, number, text, order, match, open };

export type QuestionKind = keyof typeof all;

/** What a question of a kind has besides what every question has. */
export type AnswersOf<Name extends QuestionKind> = ReturnType<(typeof all)[Name]["parse"]>;

/** The kinds by name. A kind without a grader that takes its key is a type error here. */
export const kinds: { [Name in QuestionKind]: Kind<AnswersOf<Name>, KeyOf<Name>> } = all;

export const kindNames = Object.keys(all) as QuestionKind[];

/** What can be done with a question, whatever its kind. */
export function kindOf({ kind }: Pick<Question, "kind">): Handling<Question, unknown> {
  // Its name says that a question has the answers of its kind; the compiler follows that from here on.
  const handling: Handling<never, unknown> = kinds[kind];
  return handling;
}
