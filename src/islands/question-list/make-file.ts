import { exporting, name as language, quiz } from "#language";
import type { Bank } from "../../exports/bank.ts";
import { formats } from "../../exports/formats/index.ts";
import { wordsOf } from "../../exports/words.ts";
import { zip } from "../../exports/zip.ts";

/**
 * A bank as a file of a format. Loaded only when a file is asked for: it holds the writers of all formats.
 * @returns undefined where there is no format of that name
 */
export function makeFile(bank: Bank, format: string): Blob | undefined {
  const found = formats.find(({ name }) => name === format);
  const words = wordsOf({ name: language, quiz, exporting });
  if (!found) return undefined;
  const written = found.write(bank, words);
  return new Blob([typeof written === "string" ? written : zip(written)], {
    type: found.mediaType,
  });
}
