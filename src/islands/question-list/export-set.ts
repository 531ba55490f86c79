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

/**
 * Hands the reader a file with a set in a format. All that makes it is fetched now: the writers, and the questions of the
 * modules that they come from. Never throws.
 * @returns the name of the file; undefined where something could not be fetched
 */
export async function exportSet(
  { ids, rows, course, title }: Exported,
  format: string,
  extension: string,
): Promise<string | undefined> {
  try {
    const set = new Set(ids);
    const modules = new Set(rows.flatMap(({ id, module }) => (set.has(id) ? [module] : [])));
    const [{ makeFile }, ...found] = await Promise.all([
      inTime(import("./make-file.ts")),
      ...[...modules].map(bankOf),
    ]);
    const banks = found.filter((bank) => bank !== undefined);
    const bank = banks.length === modules.size ? bankOfSet(banks, ids, title) : undefined;
    const file = bank && makeFile(bank, format);
    if (!file) return undefined;
    const name = `${fileName(ids, rows, course)}.${extension}`;
    download(name, file);
    return name;
  } catch {
    return undefined;
  }
}
