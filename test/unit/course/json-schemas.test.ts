/** Schemas for editors: the same as those that the check uses, and with words that say what a field is for. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  jsonSchema,
  schemaFile,
  schemaNames,
  schemaText,
} from "../../../src/course/schemas/json-schemas.ts";

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  [key: string]: unknown;
}

/** Paths of all fields that nothing is said of. */
function unsaid(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${path}.${name}`] : []),
    ...unsaid(field, `${path}.${name}`),
  ]);
  return [...own, ...Object.values(rest).flatMap((value) => unsaid(value, path))];
}

describe.each(schemaNames)("the schema of a %s", (name) => {
  test("is as the check has it", () => {
    // Stale? `npm run schemas` writes it anew.
    expect(readFileSync(schemaFile(name), "utf8")).toBe(schemaText(name));
  });

  test("says of every field what it is for", () => {
    // What a figure's own fields are, its kind says.
    const fields = unsaid(jsonSchema(name), name);
    const isAsked = (path: string) => name !== "figure" || /^figure\.(kind|title)$/.test(path);
    expect(fields.filter(isAsked)).toEqual([]);
  });
});
