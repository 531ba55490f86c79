import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { fieldMistakes } from "./fields.ts";
import { offsetOf } from "./yaml-offset.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";

/** Where a YAML text stands: the file, and the line of its first line. */
interface Origin {
  file: string;
  firstLine: number;
}

/** The parsed value, and where a path into it stands. */
export interface YamlValue<T> {
  value: T;
  at: (...path: (string | number)[]) => Place;
}

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
  const place = (offset = 0) => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  const mistakes = yamlMistakes(document);
  for (const { offset, what, advice } of mistakes) {
    report.error(place(offset), `Not valid YAML: ${what}.`, advice);
  }
  if (mistakes.length > 0) return undefined;

  const at = (...path: (string | number)[]) => place(offsetOf(document, path));
  const value: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, at };
  for (const mistake of fieldMistakes(parsed.error, value, schema)) {
    report.error(at(...mistake.path), mistake.what, mistake.advice);
  }
  return undefined;
}
