import { Refusal } from "./refusal.ts";

/** Larger than this, a bank of questions is better taken in parts. */
const LARGEST = 32_000_000;

const WIDE = 'it is written in UTF-16. Save it as "UTF-8" and try again.';

/** Throws a refusal for a file that is too large to be taken at once. */
export function refuseLarge(bytes: number): void {
  if (bytes <= LARGEST) return;
  throw new Refusal(
    `it is ${Math.round(bytes / 1e6)} MB, and no more than ${LARGEST / 1e6} MB can be taken at once. Export it in parts, by category.`,
  );
}

/** The text of a file. Throws a refusal where it is no text in UTF-8. */
export function readText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Refusal(WIDE);
  if (bytes.subarray(0, 400).includes(0)) {
    const isZip = first === 0x50 && second === 0x4b;
    throw new Refusal(
      isZip
        ? "it is a package (zip). Take the file of questions out of it and give that."
        : "it is no text, or not in UTF-8. Give a file of Moodle XML, GIFT or CSV.",
    );
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "";
    throw new Refusal(
      `its line ${before.split("\n").length} is not in UTF-8. Save it as "UTF-8" and try again.`,
    );
  }
  if (text.trim() === "") throw new Refusal("it is empty. Export the questions again.");
  return text;
}
