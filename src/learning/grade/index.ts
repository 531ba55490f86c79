import { choiceMarks } from "./choice.ts";
import { matchMarks } from "./match.ts";
import { numberMarks } from "./number.ts";
import { openMarks } from "./open.ts";
import { orderMarks } from "./order.ts";
import { textMarks } from "./text.ts";

/**
 * How an answer of each kind is marked: from the form's values and the key, part by part. Pages load only the grader of
 * what they ask; this list is what holds kinds and graders together.
 */
export const graders = {
  single: choiceMarks,
  multiple: choiceMarks,
  text: textMarks,
  number: numberMarks,
  order: orderMarks,
  match: matchMarks,
  open: openMarks,
};

/** A kind of question, as it stands in `data-kind`. */
export type Kind = keyof typeof graders;

/** What the grader of a kind compares an answer with. */
export type KeyOf<K extends Kind> = Parameters<(typeof graders)[K]>[1];
