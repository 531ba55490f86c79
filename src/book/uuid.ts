import { createHash } from "node:crypto";

/** A course is named by its id, which never changes once readers have come. */
const COURSES = "course:";

/** A UUID that follows from a name (RFC 9562, version 8: the digits are those of its SHA-256). */
export function uuidOf(name: string): string {
  const digits = createHash("sha256")
    .update(COURSES + name)
    .digest("hex");
  const variant = "89ab"[parseInt(digits[16] ?? "0", 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}
