import type { z } from "zod";
import { didYouMean, nearest } from "../suggest.ts";
import { examplesOf } from "./shown.ts";
import { valueMistake } from "./values.ts";

type Path = (string | number)[];

/** A mistake in the fields of a file: where in them, what, and what to do. */
export interface FieldMistake {
  path: Path;
  what: string;
  advice: string;
}

/** A path as an author would say it: `relations.is-a[0]`. */
const shown = (path: Path) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === "object"
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** What a schema says about `value`, in words for an author; a misspelt field is one mistake, not two. */
export function fieldMistakes(
  error: z.ZodError,
  value: unknown,
  schema: z.ZodType,
): FieldMistake[] {
  const examples = examplesOf(schema);
  const issues = error.issues.map((issue) => ({
    ...issue,
    path: issue.path.filter((key) => typeof key !== "symbol"),
  }));
  const missing = new Map(
    issues
      .filter(({ path }) => path.length > 0 && valueAt(value, path) === undefined)
      .map(({ path }) => [shown(path), path]),
  );

  const unknown = issues.flatMap((issue): FieldMistake[] => {
    if (issue.code !== "unrecognized_keys") return [];
    const siblings = [...missing.values()].filter(
      (path) => shown(path.slice(0, -1)) === shown(issue.path),
    );
    const absent = siblings.map((path) => String(path.at(-1)));
    const known =
      issue.path.length === 0 ? Object.keys((schema as { shape?: object }).shape ?? {}) : absent;
    return issue.keys.map((key) => {
      const meant = nearest(key, absent);
      if (meant !== undefined) missing.delete(shown([...issue.path, meant]));
      const otherwise =
        known.length > 0 ? `Known fields: ${known.join(", ")}.` : `Remove it; ${examples}.`;
      const path = [...issue.path, key];
      return {
        path,
        what: `Unknown field "${shown(path)}".`,
        advice: didYouMean(key, known, otherwise),
      };
    });
  });

  const absent = [...missing.values()].map((path) => ({
    path,
    what: `Field "${shown(path)}" is missing.`,
    advice: `Add "${path.at(-1)}: …".`,
  }));

  const wrong = issues.flatMap((issue): FieldMistake[] => {
    const found = valueAt(value, issue.path);
    if (issue.code === "unrecognized_keys" || found === undefined) return [];
    const { what, advice } = valueMistake(issue, found, `Mend it; ${examples}.`);
    const subject = issue.path.length > 0 ? `Field "${shown(issue.path)}"` : "The file";
    return [{ path: issue.path, what: `${subject} ${what}`, advice }];
  });
  return [...unknown, ...absent, ...wrong];
}
