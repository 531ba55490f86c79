import type { RootContent } from "mdast";
import type { DecimalSign } from "../../learning/grade/number.ts";
import type { Fragment, Place } from "../model.ts";

/** Attributes of a `<Quiz>` without a value: options keep their order; case and signs count. */
export const FLAGS = ["fixed", "exact"] as const;
export type Flag = (typeof FLAGS)[number];

/** What a kind knows of the question whose answers it reads. */
export interface QuestionContext {
  file: string;
  id: string;
  /** The text of the file: Markdown takes marks out of an answer that belong to it. */
  source: string;
  flags: ReadonlySet<Flag>;
  /** Reports a mistake that keeps the question from being read. */
  mistake: (place: Place, what: string, advice: string) => void;
}

/** A part of the answers, as rules, search and pages see it: an option, a known answer, an item, a row. */
export interface Part extends Place {
  text: Fragment;
  /** What belongs to it, where two things are brought together. */
  partner?: Fragment;
  correct: boolean;
  feedback: Fragment | undefined;
  /** Whether a reader who meets this part is owed an explanation. */
  tempts: boolean;
  /** Whether it can be seen before the question is answered. */
  isShown: boolean;
}

/** What keeps a question from being answered: what (after its name) and advice. */
export interface Flaw {
  what: string;
  advice: string;
  /** Where, if not where the question begins. */
  place?: Place;
}

/** What can be done with the answers of a kind once they were read. */
export interface Handling<Answers, Key> {
  /** Whether a test can score it; of a reflection only the reader can tell. */
  isScored: boolean;
  /** What schema.org calls it; undefined where it has no word for it. */
  schemaType: string | undefined;
  /** What keeps it from being answered. `decimal` is the decimal sign of the course's language. */
  flaws(answers: Answers, decimal: DecimalSign): Flaw[];
  parts(answers: Answers): Part[];
  /** What its grader compares an answer with, as data. */
  key(answers: Answers, decimal: DecimalSign): Key;
  /** What the fingerprint of the wording is made of. Readers' progress hangs on it: never change what it says of a question. */
  wording(answers: Answers): [kind: string, answers: unknown];
}

/**
 * A kind of question: all that differs between kinds, apart from how it is graded (`learning/grade/KIND.ts`) and shown
 * (`components/answers/`, `islands/answers/`). `Answers` is what a course file says, `Key` what a grader compares with.
 */
export interface Kind<Answers, Key> extends Handling<Answers, Key> {
  /** How its answers are told apart: by a rule before them, by boxes, or as a list or table that any text may hold. */
  sign: "rule" | "boxes" | "plain";
  /** The flags that mean something to it. */
  flags: readonly Flag[];
  /** Whether a block of a question is, or begins, its answers. */
  recognises(block: RootContent, context: QuestionContext): boolean;
  /** Of a plain block: whether there is enough of it to be asked. */
  isEnough(block: RootContent): boolean;
  /** Reads the answers: the block that was recognised, or what follows the rule. */
  parse(blocks: RootContent[], context: QuestionContext): Answers;
}
