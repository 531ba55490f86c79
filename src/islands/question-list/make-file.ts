import { exporting, name as language, quiz } from "#language";
import type { Bank } from "../../exports/bank.ts";
import { formats } from "../../exports/formats/index.ts";
import { wordsOf } from "../../exports/words.ts";

/**
 * A bank as a file of a format. Loaded only when a file is asked for: it holds the writers of all formats.
 * @returns undefined where there is no format of that name
 */
export function makeFile(bank: Bank, format: string): Blob | undefined {
  const found = formats.find(({ name }) => name === format);
  const words = wordsOf({ name: language, quiz, exporting });
  return found && new Blob([found.write(bank, words)], { type: found.mediaType });
}
