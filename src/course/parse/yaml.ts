import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { fieldMistakes } from "./fields.ts";
import { offsetOf } from "./yaml-offset.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";

/** Mistakes are told in our own words, and warnings of the library not at all. */
const QUIET = { prettyErrors: false, logLevel: "error" } as const;

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

/** A YAML text as a document, and where its offsets, and paths into it, stand. */
function opened(text: string, { file, firstLine }: Origin) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...QUIET });
  const place = (offset = 0) => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  const at = (...path: (string | number)[]) => place(offsetOf(document, path));
  return { document, place, at };
}

/** The value of an opened text; undefined, with a report of every mistake, where there is any. */
function checked<Schema extends z.ZodType>(
  { document, place, at }: ReturnType<typeof opened>,
  schema: Schema,
  report: Report,
): z.infer<Schema> | undefined {
  const mistakes = yamlMistakes(document);
  for (const { offset, what, advice } of mistakes) {
    report.error(place(offset), `Not valid YAML: ${what}.`, advice);
  }
  if (mistakes.length > 0) return undefined;
  const value: unknown = document.toJS() ?? {};
  const broken = brokenText(value, []);
  if (broken) {
    report.error(
      at(...broken),
      "A value holds half a sign, which no page can show.",
      "Type it again: a code such as \\uD83D is one half of an emoji.",
    );
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const mistake of fieldMistakes(parsed.error, value, schema)) {
    report.error(at(...mistake.path), mistake.what, mistake.advice);
  }
  return undefined;
}

/**
 * Parses YAML and checks it against a schema.
 * Reports every mistake with its own line; returns undefined where there is any.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  origin: Origin,
  report: Report,
): YamlValue<z.infer<Schema>> | undefined {
  const yaml = opened(text, origin);
  const value = checked(yaml, schema, report);
  return value === undefined ? undefined : { value, at: yaml.at };
}

/** Where a value holds a lone surrogate, half of a sign; undefined where it holds none. */
function brokenText(value: unknown, path: (string | number)[]): (string | number)[] | undefined {
  if (typeof value === "string") return value.isWellFormed() ? undefined : path;
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenText(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/**
 * Parses front matter like `parseYaml`, but always returns a value: a field that is missing or not right has the
 * value that `missing` has for it, or its default; `absent` names those. Without front matter, all have.
 */
export function parseFields<Schema extends z.ZodObject>(
  frontMatter: { text: string; firstLine: number } | undefined,
  schema: Schema,
  missing: Record<string, unknown>,
  file: string,
  report: Report,
): YamlValue<z.infer<Schema>> & { absent: string[] } {
  const nowhere = () => ({ file, line: 1 });
  if (frontMatter === undefined) {
    return { value: schema.parse(missing), at: nowhere, absent: Object.keys(missing) };
  }
  const yaml = opened(frontMatter.text, { file, firstLine: frontMatter.firstLine });
  const value = checked(yaml, schema, report);
  if (value !== undefined) return { value, at: yaml.at, absent: [] };
  const sound = soundFields(yaml.document, schema);
  const absent = Object.keys(missing).filter((field) => !Object.hasOwn(sound, field));
  return { value: schema.parse({ ...missing, ...sound }), at: yaml.at, absent };
}

/** The fields of a document that are right by themselves. */
function soundFields(document: Document.Parsed, schema: z.ZodObject): Record<string, unknown> {
  let written: unknown;
  try {
    written = document.toJS();
  } catch {
    // An alias that leads nowhere: reported with the other mistakes of syntax.
  }
  const fields = written !== null && typeof written === "object" ? Object.entries(written) : [];
  const sound = fields.filter(([key, value]) => {
    const shape = schema.shape as Record<string, z.ZodType>;
    // A field may be called "constructor", which every object has.
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field?.safeParse(value).success && brokenText(value, []) === undefined;
  });
  return Object.fromEntries(sound);
}
