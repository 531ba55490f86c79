import type { z } from "zod";
import { didYouMean } from "../suggest.ts";

const expectedNames: Record<string, string> = {
  string: "text",
  array: "a list",
  object: "fields with values",
  record: "fields with values",
  number: "a number",
  boolean: "true or false",
};

/** A value as it stands in the file. */
const written = (value: unknown) =>
  typeof value === "string"
    ? value
    : typeof value === "number"
      ? String(value)
      : JSON.stringify(value);

/** What was found, for a sentence: `the number 12`. */
function found(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "fields with values";
  return typeof value === "string" ? `"${value}"` : `the ${typeof value} ${written(value)}`;
}

function typeAdvice(expected: string, value: unknown, otherwise: string): string {
  if (value === null) return "Fill it in, or remove it.";
  if (expected === "boolean" || expected === "number")
    return `Write ${expectedNames[expected] ?? expected}, without quotes.`;
  if (expected === "array" && typeof value !== "object")
    return `Write it as a list: [${written(value)}].`;
  if (expected === "string" && typeof value !== "object")
    return `Put it between quotes: "${written(value)}".`;
  if (expected === "string" && !Array.isArray(value))
    return "Put the text between quotes: a { begins fields, and so does a word with a colon.";
  return otherwise;
}

const choose = (options: readonly unknown[], value: unknown) => {
  const names = options.map(String);
  const all = `Choose from: ${names.join(", ")}.`;
  return {
    what: `cannot be ${found(value)}.`,
    // Numbers that look alike mean something else.
    advice: typeof value === "string" ? didYouMean(value, names, all) : all,
  };
};

/** What a schema says about one value, as the rest of a sentence about its field, and what to do, or `otherwise`. */
export function valueMistake(
  issue: z.core.$ZodIssue,
  value: unknown,
  otherwise: string,
): { what: string; advice: string } {
  switch (issue.code) {
    case "invalid_type": {
      const expected = expectedNames[issue.expected] ?? issue.expected;
      return {
        what: `must be ${expected}; found ${found(value)}.`,
        advice: typeAdvice(issue.expected, value, otherwise),
      };
    }
    case "invalid_value":
      return choose(issue.values, value);
    case "invalid_union": {
      const [first] = issue.errors[0] ?? [];
      // Of what may be a text or fields, fields were meant where there are some: what is wrong is one of them.
      const inner = issue.errors.flat().find(({ path }) => path.length > 0);
      const key = String(inner?.path[0]);
      if (inner && typeof value === "object" && value !== null && !(key in value)) {
        return { what: `has no "${key}".`, advice: `Add "${key}: …".` };
      }
      if (first) return valueMistake(first, value, otherwise);
      return choose("options" in issue ? (issue.options ?? []) : [], value);
    }
    case "too_small":
      if (issue.origin === "string" || value === "")
        return { what: "is empty.", advice: "Fill it in." };
      if (issue.origin === "number")
        return {
          what: `must be ${issue.minimum} or more; found ${found(value)}.`,
          advice: otherwise,
        };
      return { what: `has too few items; ${issue.minimum} or more expected.`, advice: otherwise };
    case "too_big":
      if (issue.origin === "number")
        return {
          what: `must be ${issue.maximum} or less; found ${found(value)}.`,
          advice: otherwise,
        };
      return { what: `has too many items; ${issue.maximum} or fewer expected.`, advice: otherwise };
    case "invalid_format":
      if (issue.format !== "url") break;
      return {
        what: `must be a full address; found ${found(value)}.`,
        advice: 'Write it whole: "https://…"; a contact may also be "mailto:…".',
      };
    case "custom": {
      const advice: unknown = issue.params?.["advice"];
      if (typeof advice !== "string") break;
      return { what: `is not right: ${issue.message}.`, advice };
    }
  }
  const shown = typeof value === "object" ? "" : `; found ${found(value)}`;
  return { what: `is not right: ${issue.message}${shown}.`, advice: otherwise };
}
