import type { QuestionKind } from "../course/kinds/index.ts";
import type { Level } from "../course/levels.ts";

/** HTML that can stand anywhere: whole addresses, no classes. */
export type Html = string;

/** A page to go back to. */
export interface PageRef {
  title: string;
  url: string;
}

/** An answer that can be chosen, typed or put in its place. */
export interface BankAnswer {
  html: Html;
  correct: boolean;
  feedback?: Html;
}

/** A typed answer that is recognised. */
export interface BankText extends BankAnswer {
  /** What may be typed for it; the first is what is shown. */
  spellings: string[];
}

/** A number that is recognised; without a value, a text that is a known mistake. */
export interface BankNumber extends BankAnswer {
  value?: number;
  tolerance?: number;
  /** The names that its unit has; it may be left out. */
  unit?: string[];
}

/** A row of a matching question. */
export interface BankPair {
  left: Html;
  right: Html;
  feedback?: Html;
}

/** A partner that fits nowhere. */
export interface BankDistractor {
  right: Html;
  feedback?: Html;
}

/** What the kinds have besides what every question has. */
export type BankAnswers =
  | { kind: "single"; options: BankAnswer[]; fixed: boolean }
  | { kind: "multiple"; options: BankAnswer[]; fixed: boolean }
  | { kind: "text"; answers: BankText[]; exact: boolean }
  | { kind: "number"; answers: BankNumber[]; before: string; after: string; decimal: "," | "." }
  | { kind: "order"; items: BankAnswer[] }
  | { kind: "match"; pairs: BankPair[]; distractors: BankDistractor[]; headings: [string, string] }
  | { kind: "open"; model: Html };

/** A question with all that a learning environment can use of it. */
export type BankQuestion = BankAnswers & {
  id: string;
  url: string;
  /** Id of the module; its title stands in the bank. */
  module: string;
  concept: { id: string } & PageRef;
  section?: PageRef;
  goal?: { id: string; text: string };
  level?: Level;
  /** The situation that it is about. */
  case?: { id: string; title: string; html: Html };
  /** Id of the earliest of the questions that ask the same thing. */
  family: string;
  prompt: Html;
  explanation: Html;
  hint?: Html;
};

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<BankQuestion, { kind: Kind }>;

/** Questions that go out together. */
export interface Bank {
  /** What the bank is called: of the whole, the title of the course. */
  title: string;
  language: string;
  course: { id: string } & PageRef;
  license: { name: string; url: string };
  modules: ({ id: string } & PageRef)[];
  questions: BankQuestion[];
}

/** The part of a bank whose questions are asked for, with the modules that they come from. */
export function part(
  bank: Bank,
  title: string,
  isAsked: (question: BankQuestion) => boolean,
): Bank {
  const questions = bank.questions.filter(isAsked);
  const used = new Set(questions.map(({ module }) => module));
  return { ...bank, title, questions, modules: bank.modules.filter(({ id }) => used.has(id)) };
}

/** The questions of a bank by module, in the order of the course. */
export function byModule({ modules, questions }: Bank) {
  const groups = Map.groupBy(questions, ({ module }) => module);
  return modules.map((module) => ({ module, questions: groups.get(module.id) ?? [] }));
}
