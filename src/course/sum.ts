import { createHash } from "node:crypto";

/** What JSON has no word for, as lists. */
const asList = (_: string, value: unknown) =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** Something plain as JSON, as part of something: by itself it may be what JSON has no place for. */
export const asJson = (value: unknown): string => JSON.stringify({ value }, asList);

/** The sum of anything plain. */
export const sumOf = (value: unknown): string =>
  createHash("sha256").update(asJson(value)).digest("base64url").slice(0, 16);
