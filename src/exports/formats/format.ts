import type { QuestionKind } from "../../course/kinds/index.ts";
import type { ExportWords } from "../../language/shape/exports.ts";
import type { Archive } from "../archive.ts";
import type { Bank, BankQuestion } from "../bank.ts";
import type { Words } from "../words.ts";

/** What a question may have besides what asks and what answers, in the order in which it is told. */
export const PARTS = [
  "case",
  "markup",
  "feedback",
  "explanation",
  "hint",
  "link",
  "tags",
  "tolerance",
  "unit",
  "exact",
  "fixed",
] as const;
export type Part = (typeof PARTS)[number];

/** What becomes of a part: it has a place of its own, in some texts only, it stands in another text, or it is left out. */
export type Fit = "own" | "partly" | "moved" | "lost";

/** How a kind of question goes into a format. */
export interface Carried {
  /** The kind that it is asked as, if not its own. */
  as?: QuestionKind;
  /** What becomes of its parts; those that are not named have a place of their own. */
  parts: Partial<Record<Part, Fit>>;
}

/** A file format for questions. */
export interface Format {
  /** What to know before importing is said under the same name. */
  name: keyof ExportWords["notes"];
  /** What it is called everywhere. */
  title: string;
  /** What the name of a file ends in, after the point. */
  extension: string;
  mediaType: string;
  carries: Record<QuestionKind, Carried>;
  /** All questions of a bank in one file, or in several that are packed as one. */
  write(bank: Bank, words: Words): string | Archive;
}

/** The parts that only some kinds have. */
const OF_KIND: Partial<Record<Part, readonly QuestionKind[]>> = {
  feedback: ["single", "multiple", "text", "number", "order", "match"],
  tolerance: ["number"],
  unit: ["number"],
  exact: ["text"],
  fixed: ["single", "multiple"],
};

/** Whether questions of a kind may have a part. */
export const mayHave = (kind: QuestionKind, part: Part): boolean =>
  OF_KIND[part]?.includes(kind) ?? true;

/** What is said of the answers of a question, one by one. */
export function feedbackOf(question: BankQuestion): string[] {
  const all = {
    single: "options" in question ? question.options : [],
    order: "items" in question ? question.items : [],
    text: "answers" in question ? question.answers : [],
    match: "pairs" in question ? [...question.pairs, ...question.distractors] : [],
  };
  return Object.values(all)
    .flat()
    .flatMap(({ feedback }) => feedback ?? []);
}

/** Whether a question has a part. */
export function has(question: BankQuestion, part: Part): boolean {
  switch (part) {
    case "case":
      return question.case !== undefined;
    case "markup":
      return /<(?!p>|\/)/.test(JSON.stringify(question));
    case "feedback":
      return feedbackOf(question).length > 0;
    case "explanation":
      return question.kind === "open" || question.explanation !== "";
    case "hint":
      return question.hint !== undefined;
    case "link":
    case "tags":
      return true;
    case "tolerance":
      return question.kind === "number" && question.answers.some(({ tolerance }) => tolerance);
    case "unit":
      return question.kind === "number" && question.answers.some(({ unit }) => unit);
    case "exact":
      return question.kind === "text" && question.exact;
    case "fixed":
      return "fixed" in question && question.fixed;
  }
}

/** A part of a question that a format has no place of its own for. */
export interface Loss {
  part: Part;
  fit: Exclude<Fit, "own">;
}

/** What a format can't hold of a question, or holds elsewhere. */
export function losses(format: Pick<Format, "carries">, question: BankQuestion): Loss[] {
  const { parts } = format.carries[question.kind];
  return PARTS.flatMap((part) => {
    const fit = parts[part];
    return fit && fit !== "own" && has(question, part) ? [{ part, fit }] : [];
  });
}

/** Says of every kind what a format carries: what holds for all, and what differs. */
export const carriesAll = (
  all: Carried["parts"],
  differ: Partial<Record<QuestionKind, Carried>> = {},
): Record<QuestionKind, Carried> => {
  const of = (kind: QuestionKind): Carried => {
    const own = differ[kind];
    return { ...own, parts: { ...all, ...own?.parts } };
  };
  return {
    single: of("single"),
    multiple: of("multiple"),
    text: of("text"),
    number: of("number"),
    order: of("order"),
    match: of("match"),
    open: of("open"),
  };
};
