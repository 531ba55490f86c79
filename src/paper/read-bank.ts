import type { Bank, BankQuestion } from "../exports/bank.ts";
import { isIdText, isListOf, isObject } from "../learning/reading.ts";

/** What is asked of a value of JSON. */
type Check = (json: unknown) => boolean;

const isText: Check = (json) => typeof json === "string";
const isMaybe =
  (check: Check): Check =>
  (json) =>
    json === undefined || check(json);
const has =
  (parts: Record<string, Check>): Check =>
  (json) =>
    isObject(json) && Object.entries(parts).every(([name, check]) => check(json[name]));
const isList =
  (check: Check): Check =>
  (json) =>
    Array.isArray(json) && json.every(check);
const isFlag: Check = (json) => typeof json === "boolean";

const isAnswer = has({ html: isText, correct: isFlag, feedback: isMaybe(isText) });
const isPair = has({ left: isText, right: isText, feedback: isMaybe(isText) });
const isDistractor = has({ right: isText, feedback: isMaybe(isText) });
const isPage = has({ title: isText, url: isText });

/** What each kind has besides what every question has. */
const KINDS: Record<BankQuestion["kind"], Check> = {
  single: has({ options: isList(isAnswer), fixed: isFlag }),
  multiple: has({ options: isList(isAnswer), fixed: isFlag }),
  text: has({ answers: isList(isAnswer) }),
  number: has({ answers: isList(isAnswer), before: isText, after: isText }),
  order: has({ items: isList(isAnswer) }),
  match: has({
    pairs: isList(isPair),
    distractors: isList(isDistractor),
    headings: (json) => isList(isText)(json) && (json as string[]).length === 2,
  }),
  open: has({ model: isText }),
};

const isAsked = has({
  id: isIdText,
  url: isText,
  module: isIdText,
  concept: has({ id: isIdText, title: isText, url: isText }),
  section: isMaybe(isPage),
  case: isMaybe(has({ id: isText, title: isText, html: isText })),
  prompt: isText,
  explanation: isText,
  hint: isMaybe(isText),
});

const isQuestion = (json: unknown): json is BankQuestion =>
  isAsked(json) &&
  isObject(json) &&
  Object.hasOwn(KINDS, String(json["kind"])) &&
  KINDS[json["kind"] as BankQuestion["kind"]](json);

const isHead = has({ title: isText, course: isPage, modules: isList(isPage) });

/** A bank from parsed JSON, with what a sheet needs of it; undefined unless it is one. Never throws. */
export function readBank(
  json: unknown,
): Pick<Bank, "title" | "course" | "modules" | "questions"> | undefined {
  if (!isObject(json) || json["format"] !== "questions" || json["version"] !== 1) return undefined;
  if (!isHead(json) || !isListOf(json["questions"], isQuestion)) return undefined;
  return json as unknown as Bank;
}
