import type {
  Bank,
  BankAnswer,
  BankAnswers,
  BankDistractor,
  BankNumber,
  BankPair,
  BankQuestion,
  BankText,
  PageRef,
} from "../../exports/bank.ts";
import { isIdText, isListOf, isObject } from "../../learning/reading.ts";

type Json = Record<string, unknown>;

const isText = (json: unknown): json is string => typeof json === "string";
const isFlag = (json: unknown): json is boolean => typeof json === "boolean";
const isNumber = (json: unknown): json is number =>
  typeof json === "number" && Number.isFinite(json);
const areTexts = (json: unknown): json is string[] => isListOf(json, isText);
const may = (json: unknown, is: (json: unknown) => boolean) => json === undefined || is(json);

const isPage = (json: unknown): json is PageRef =>
  isObject(json) && isText(json["title"]) && isText(json["url"]);

const isPageWithId = (json: unknown): json is { id: string } & PageRef =>
  isPage(json) && isIdText((json as unknown as Json)["id"]);

const isAnswer = (json: unknown): json is BankAnswer & Json =>
  isObject(json) &&
  isText(json["html"]) &&
  isFlag(json["correct"]) &&
  may(json["feedback"], isText);

const isTextAnswer = (json: unknown): json is BankText =>
  isAnswer(json) && areTexts((json as Json)["spellings"]);

const isNumberAnswer = (json: unknown): json is BankNumber => {
  if (!isAnswer(json)) return false;
  const { value, tolerance, unit }: Json = json;
  return may(value, isNumber) && may(tolerance, isNumber) && may(unit, areTexts);
};

const isDistractor = (json: unknown): json is BankDistractor =>
  isObject(json) && isText(json["right"]) && may(json["feedback"], isText);

const isPair = (json: unknown): json is BankPair =>
  isDistractor(json) && isText((json as unknown as Json)["left"]);

/** Whether a question has what its kind has; a kind that a newer version of the site knows is none. */
function hasAnswers(json: Json): boolean {
  switch (json["kind"] as BankAnswers["kind"]) {
    case "single":
    case "multiple":
      return isListOf(json["options"], isAnswer) && isFlag(json["fixed"]);
    case "text":
      return isListOf(json["answers"], isTextAnswer) && isFlag(json["exact"]);
    case "number":
      return (
        isListOf(json["answers"], isNumberAnswer) &&
        isText(json["before"]) &&
        isText(json["after"]) &&
        (json["decimal"] === "," || json["decimal"] === ".")
      );
    case "order":
      return isListOf(json["items"], isAnswer);
    case "match":
      return (
        isListOf(json["pairs"], isPair) &&
        isListOf(json["distractors"], isDistractor) &&
        areTexts(json["headings"]) &&
        json["headings"].length === 2
      );
    case "open":
      return isText(json["model"]);
    default:
      return false;
  }
}

const isLevel = (json: unknown) =>
  json === "remember" || json === "understand" || json === "apply" || json === "judge";
const isGoal = (json: unknown) => isObject(json) && isIdText(json["id"]) && isText(json["text"]);
const isCase = (json: unknown) =>
  isObject(json) && isIdText(json["id"]) && isText(json["title"]) && isText(json["html"]);

const isQuestion = (json: unknown): json is BankQuestion =>
  isObject(json) &&
  [json["id"], json["module"], json["family"]].every(isIdText) &&
  [json["url"], json["prompt"], json["explanation"]].every(isText) &&
  isPageWithId(json["concept"]) &&
  may(json["section"], isPage) &&
  may(json["goal"], isGoal) &&
  may(json["level"], isLevel) &&
  may(json["case"], isCase) &&
  may(json["hint"], isText) &&
  hasAnswers(json);

const isLicense = (json: unknown): json is Bank["license"] =>
  isObject(json) && isText(json["name"]) && isText(json["url"]);

/** The bank from parsed JSON, as the export of that name has it; undefined unless it is one. Never throws. */
export function readBank(json: unknown): Bank | undefined {
  if (!isObject(json) || json["format"] !== "questions" || json["version"] !== 1) return undefined;
  const { title, language, course, license, modules, questions } = json;
  return isText(title) &&
    isText(language) &&
    isPageWithId(course) &&
    isLicense(license) &&
    isListOf(modules, isPageWithId) &&
    isListOf(questions, isQuestion)
    ? { title, language, course, license, modules, questions }
    : undefined;
}
