import { graders, type Kind } from "../grade/index.ts";
import { areIds, isIdText, isListOf, isObject } from "../reading.ts";

/** A question as the analysis of answers needs it, in plain text. */
export interface AnalysedQuestion {
  id: string;
  module: string;
  kind: Kind;
  prompt: string;
  /** Options, known answers, items in their right order, or rows. */
  answers: { text: string; correct: boolean }[];
  /** What its grader compares an answer with. */
  key: unknown;
  wording: string;
  formerly?: string[];
}

/** The file that the page of results fetches. */
export interface AnalysisFile {
  modules: { id: string; title: string }[];
  questions: AnalysedQuestion[];
}

/** The file from parsed JSON; undefined unless it is one: a server may answer with another file. Never throws. */
export const readAnalysisFile = (json: unknown): AnalysisFile | undefined =>
  isAnalysisFile(json) ? json : undefined;

const isAnalysisFile = (json: unknown): json is AnalysisFile =>
  isObject(json) && isListOf(json["modules"], isModule) && isListOf(json["questions"], isQuestion);

const isModule = (json: unknown): json is AnalysisFile["modules"][number] =>
  isObject(json) && isIdText(json["id"]) && typeof json["title"] === "string";

const isQuestion = (json: unknown): json is AnalysedQuestion =>
  isObject(json) &&
  isIdText(json["id"]) &&
  isIdText(json["module"]) &&
  typeof json["kind"] === "string" &&
  Object.hasOwn(graders, json["kind"]) &&
  typeof json["prompt"] === "string" &&
  typeof json["wording"] === "string" &&
  isListOf(json["answers"], isAnswer) &&
  (json["formerly"] === undefined || areIds(json["formerly"]));

const isAnswer = (json: unknown): json is AnalysedQuestion["answers"][number] =>
  isObject(json) && typeof json["text"] === "string" && typeof json["correct"] === "boolean";
