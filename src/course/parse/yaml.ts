import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Fields, Places } from "../model.ts";
import type { Report } from "../problems.ts";
import { fieldMistakes } from "./fields.ts";
import { salvaged, withoutUnknown } from "./salvage.ts";
import { offsetOf } from "./yaml-offset.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";

/** Mistakes are told in our own words, and warnings of the library not at all. */
const QUIET = { prettyErrors: false, logLevel: "error" } as const;

/** The parsed value, and where a path into it stands. */
export interface YamlValue<T> {
  value: T;
  at: Places;
}

/** A YAML text as a document, and where its offsets, and paths into it, stand. */
function opened(of: Fields) {
  const { text, file, firstLine } = of;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...QUIET });
  const place = (offset = 0) => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  const find = (...path: (string | number)[]) => place(offsetOf(document, path));
  const at: Places = Object.assign(find, { of });
  return { document, place, at };
}

/** Where the fields of a YAML text stand. It is not read before somebody asks: mostly nobody does. */
export function placesIn(of: Fields): Places {
  let yaml: ReturnType<typeof opened> | undefined;
  const find = (...path: (string | number)[]) => (yaml ??= opened(of)).at(...path);
  return Object.assign(find, { of });
}

/** A value without any mistake, or one whose mistakes are fields that nobody knows; neither where there are others. */
interface Checked<T> {
  sound?: T;
  known?: T;
}

/** The value of an opened text; every mistake in it is reported. */
function checked<Schema extends z.ZodType>(
  { document, place, at }: ReturnType<typeof opened>,
  schema: Schema,
  report: Report,
): Checked<z.infer<Schema>> {
  const mistakes = yamlMistakes(document);
  for (const { offset, what, advice } of mistakes) {
    report.error(place(offset), `Not valid YAML: ${what}.`, advice);
  }
  if (mistakes.length > 0) return {};
  const value: unknown = document.toJS() ?? {};
  const broken = brokenText(value, []);
  if (broken) {
    report.error(
      at(...broken),
      "A value holds half a sign, which no page can show.",
      "Type it again: a code such as \\uD83D is one half of an emoji.",
    );
    return {};
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { sound: parsed.data };
  for (const mistake of fieldMistakes(parsed.error, value, schema)) {
    report.error(at(...mistake.path), mistake.what, mistake.advice);
  }
  const known = schema.safeParse(withoutUnknown(value, parsed.error));
  return known.success ? { known: known.data } : {};
}

/**
 * Parses YAML and checks it against a schema. Reports every mistake with its own line; returns undefined where there is
 * any but fields that the schema does not know: the others are as they should be.
 */
export function parseYaml<Schema extends z.ZodType>(
  fields: Fields,
  schema: Schema,
  report: Report,
): YamlValue<z.infer<Schema>> | undefined {
  const yaml = opened(fields);
  const { sound, known } = checked(yaml, schema, report);
  const value = sound ?? known;
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
 * The fields of a document, whether they are right or not, without those that no page can show; undefined where an alias
 * stands in it, which may lead nowhere, or round in a circle: it is reported with the other mistakes of syntax.
 */
function written(document: Document.Parsed): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(([, inner]) => brokenText(inner, []) === undefined);
  return Object.fromEntries(entries);
}

/**
 * Parses fields like `parseYaml`, but always returns a value: a field that is missing or not right has what can be read of
 * it, or the value that `missing` has for it, or its default; `absent` names those of `missing`. Without a text, all are.
 * `lost` names every field that may hold more than what could be read.
 */
export function parseFields<Schema extends z.ZodObject>(
  fields: { text: string; firstLine: number } | undefined,
  schema: Schema,
  missing: Record<string, unknown>,
  file: string,
  report: Report,
): YamlValue<z.infer<Schema>> & { absent: string[]; lost: string[] } {
  if (fields === undefined) {
    return {
      value: schema.parse(missing),
      at: placesIn({ text: "", file, firstLine: 1 }),
      absent: Object.keys(missing),
      lost: Object.keys(schema.shape),
    };
  }
  const yaml = opened({ ...fields, file });
  const { sound } = checked(yaml, schema, report);
  if (sound !== undefined) return { value: sound, at: yaml.at, absent: [], lost: [] };
  const fieldsWritten = written(yaml.document);
  const { found, lost } = salvaged(fieldsWritten ?? {}, schema);
  const absent = Object.keys(missing).filter((field) => !Object.hasOwn(found, field));
  // What a mistake of syntax took with it may be any field.
  const isGarbled = fieldsWritten === undefined || yaml.document.errors.length > 0;
  const gone = Object.keys(schema.shape).filter((field) => !Object.hasOwn(found, field));
  return {
    value: schema.parse({ ...missing, ...found }),
    at: yaml.at,
    absent,
    lost: isGarbled ? [...lost, ...gone] : lost,
  };
}
