import type { z } from "zod";
import { nearest } from "../suggest.ts";

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** What of a value a schema takes: all of it, as a text or a list where that was meant, or the parts that are right. */
function readable(schema: z.ZodType, value: unknown): { value: unknown; isWhole: boolean } {
  const isRight = (tried: unknown) => schema.safeParse(tried).success;
  const asText = (written: unknown) => (typeof written === "number" ? String(written) : written);
  const whole = [value, asText(value), typeof value === "string" ? [value] : value].find(isRight);
  if (whole !== undefined) return { value: whole, isWhole: true };
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
  return { value: isRight(parts) ? parts : undefined, isWhole: false };
}

/**
 * The fields of a file that has a mistake, as far as they can be read, so that it is not said of what they name that it is
 * not there. A misspelt field is the one that was meant. `lost` names those that hold more than was found.
 */
export function salvaged(written: Fields, schema: z.ZodObject): { found: Fields; lost: string[] } {
  const shape = schema.shape as Record<string, z.ZodType>;
  const left = Object.keys(shape).filter((field) => !Object.hasOwn(written, field));
  const found: Fields = {};
  const lost: string[] = [];
  for (const [key, value] of Object.entries(written)) {
    // A field may be called "constructor", which every object has.
    const field = Object.hasOwn(shape, key) ? key : nearest(key, left);
    const schema = field === undefined ? undefined : shape[field];
    if (field === undefined || schema === undefined) continue;
    const right = readable(schema, value);
    if (right.value !== undefined) found[field] = right.value;
    if (!right.isWhole) lost.push(field);
  }
  return { found, lost };
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
    if (isRecord(inner)) for (const key of issue.keys) Reflect.deleteProperty(inner, key);
  }
  return copy;
}
