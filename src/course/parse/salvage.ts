import type { z } from "zod";
import { nearest } from "../suggest.ts";

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** What of a value a schema takes: all of it, as a text or a list where that was meant, or the parts that are right. */
function readable(schema: z.ZodType, value: unknown): unknown {
  const isRight = (tried: unknown) => schema.safeParse(tried).success;
  const asText = (written: unknown) => (typeof written === "number" ? String(written) : written);
  const whole = [value, asText(value), [asText(value)]].find(isRight);
  if (whole !== undefined) return whole;
  const parts = Array.isArray(value)
    ? value.map(asText).filter((item) => isRight([item]))
    : isRecord(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) => {
            const right = [inner, [inner]].find((tried) => isRight({ [key]: tried }));
            return right === undefined ? [] : [[key, right] as const];
          }),
        )
      : undefined;
  return isRight(parts) ? parts : undefined;
}

/**
 * The fields of a file that has a mistake, as far as they can be read, so that it is not said of what they name that it is
 * not there. A misspelt field is the one that was meant.
 */
export function salvaged(written: Fields, schema: z.ZodObject): Fields {
  const shape = schema.shape as Record<string, z.ZodType>;
  const left = Object.keys(shape).filter((field) => !Object.hasOwn(written, field));
  const found = Object.entries(written).flatMap(([key, value]) => {
    // A field may be called "constructor", which every object has.
    const field = Object.hasOwn(shape, key) ? key : nearest(key, left);
    const schema = field === undefined ? undefined : shape[field];
    if (field === undefined || schema === undefined) return [];
    const right = readable(schema, value);
    return right === undefined ? [] : [[field, right] as const];
  });
  return Object.fromEntries(found);
}

/** A value without the fields that a schema does not know; each is reported by itself. */
export function withoutUnknown(value: unknown, { issues }: z.ZodError): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const inner = issue.path.reduce<unknown>(
      (node, key) => (node as Fields | undefined)?.[String(key)],
      copy,
    );
    if (isRecord(inner)) for (const key of issue.keys) delete inner[key];
  }
  return copy;
}
