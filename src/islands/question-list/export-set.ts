import { safely } from "../../learning/safely.ts";
import { download } from "../download.ts";
import { inTime } from "../patience.ts";
import { bankOf, bankOfSet } from "./banks.ts";
import type { Row } from "./rows.ts";
import { fileName } from "./set-address.ts";

/** What is exported: the set, and what is known of its questions. */
export interface Exported {
  ids: readonly string[];
  rows: readonly Row[];
  course: string;
  title: string;
}

/** Why there is no file: something did not come, or a script may stay away until the page is loaded again. */
export type NotMade = "unreachable" | "script";

/**
 * Hands the reader a file with a set in a format. All that makes it is fetched now: the writers, and the questions of the
 * modules that they come from. Never throws.
 * @returns the name of the file
 */
export async function exportSet(
  { ids, rows, course, title }: Exported,
  format: string,
  extension: string,
): Promise<{ name: string } | NotMade> {
  const set = new Set(ids);
  const modules = new Set(rows.flatMap(({ id, module }) => (set.has(id) ? [module] : [])));
  const [writers, ...found] = await Promise.all([
    inTime(import("./make-file.ts")).catch(() => undefined),
    ...[...modules].map(bankOf),
  ]);
  if (!writers) return "script";
  const banks = found.filter((bank) => bank !== undefined);
  const bank = banks.length === modules.size ? bankOfSet(banks, ids, title) : undefined;
  const file = bank && safely(() => writers.makeFile(bank, format));
  if (!file) return "unreachable";
  const name = `${fileName(ids, rows, course)}.${extension}`;
  download(name, file);
  return { name };
}
