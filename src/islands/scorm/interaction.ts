import type { Kind } from "../../learning/grade/index.ts";
import type { Answer } from "../answer.ts";
import { timeOfDay } from "./times.ts";

/** An answer as SCORM 1.2 tells of it: parts of a name and their values, in the order in which they are set. */
export type Interaction = Readonly<Record<string, string>>;

/** The most that a text may have. */
const LONGEST = 255;

/** The signs by which answers are called; `undefined` where there are more answers than signs. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Places as the signs for them, in a list; undefined where one has none. */
function listed(places: readonly string[]): string | undefined {
  const signs = places.map((place) => SIGNS[Number(place)]);
  return signs.every((sign) => sign !== undefined) ? signs.join(",") : undefined;
}

/** Rows with their partners, in a list. */
function paired(partners: readonly string[]): string | undefined {
  const pairs = partners.map((partner, row) => [SIGNS[row], SIGNS[Number(partner)]]);
  return pairs.every((pair) => !pair.includes(undefined))
    ? pairs.map((pair) => pair.join(".")).join(",")
    : undefined;
}

/** The places of the right options: a key has a 1 for each. */
const rightPlaces = (key: string) =>
  [...key].flatMap((sign, place) => (sign === "1" ? [String(place)] : []));

/** How a kind is told of: its name there, and how an answer and what is right are written. */
interface Form {
  type: string;
  response: (values: readonly string[]) => string | undefined;
  pattern: (key: string) => string | undefined;
}

const typed = (values: readonly string[]) => values[0]?.slice(0, LONGEST);
const [choice, fillIn]: [Form, Form] = [
  { type: "choice", response: listed, pattern: (key) => listed(rightPlaces(key)) },
  { type: "fill-in", response: typed, pattern: () => undefined },
];

const FORMS: Readonly<Record<Kind, Form | undefined>> = {
  single: choice,
  multiple: choice,
  text: fillIn,
  number: fillIn,
  order: { type: "sequencing", response: listed, pattern: (key) => listed(key.split(" ")) },
  match: { type: "matching", response: paired, pattern: (key) => paired(key.split(" ")) },
  // Students rate that themselves.
  open: undefined,
};

/** What there is to tell of an answer to a question; undefined for a kind of which nothing is told. */
export function interactionOf(
  question: HTMLElement,
  answer: Answer,
  isRight: boolean,
  at: Date,
): Interaction | undefined {
  const form = FORMS[question.dataset["kind"] as Kind];
  if (!form) return undefined;
  const pattern = form.pattern(answer.dataset["key"] ?? "");
  const response = form.response(answer.values);
  return {
    id: question.id.slice(0, LONGEST),
    type: form.type,
    time: timeOfDay(at),
    ...(pattern && pattern.length <= LONGEST && { "correct_responses.0.pattern": pattern }),
    ...(response && response.length <= LONGEST && { student_response: response }),
    result: isRight ? "correct" : "wrong",
  };
}
