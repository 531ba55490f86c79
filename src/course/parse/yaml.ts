import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Report } from "../problems.ts";
import { didYouMean } from "../suggest.ts";

/** Where a YAML text stands: the file, and the line of its first line. */
interface Origin {
  file: string;
  firstLine: number;
}

/** The parsed value, and the line on which a path into it stands. */
export interface YamlValue<T> {
  value: T;
  lineOf(...path: (string | number)[]): number;
}

const pathText = (path: PropertyKey[]) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/**
 * Parses YAML and checks it against a schema.
 * Reports every mistake with its own line; returns undefined where there is any.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { file, firstLine }: Origin,
  report: Report,
): YamlValue<z.infer<Schema>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  for (const error of document.errors) {
    report.error(
      place(error.pos[0]),
      `Not valid YAML: ${error.message}.`,
      "Quote values that contain a colon or begin with a special character.",
    );
  }
  if (document.errors.length > 0) return undefined;

  const lineOf = (...path: (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range =
        node !== null && typeof node === "object" && "range" in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === "number") return place(range[0]).line;
    }
    return firstLine;
  };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, lineOf };

  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys") {
      const known = Object.keys((schema as { shape?: object }).shape ?? {});
      for (const key of issue.keys) {
        report.error(
          { file, line: lineOf(...path, key) },
          `Unknown field "${pathText([...path, key])}".`,
          didYouMean(
            key,
            known,
            known.length > 0 ? `Known fields: ${known.join(", ")}.` : "Remove it.",
          ),
        );
      }
    } else {
      report.error(
        { file, line: lineOf(...path) },
        `Field "${pathText(path) || "(whole file)"}" is not right: ${issue.message}.`,
        "Mend the value; the README shows each field with an example.",
      );
    }
  }
  return undefined;
}
