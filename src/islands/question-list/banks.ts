import type { Bank } from "../../exports/bank.ts";
import { fetchBank } from "../questions/bank.ts";

/** Banks that were fetched, by module: as long as the page lives. */
const had = new Map<string, Promise<Bank | undefined>>();

/** Fetches the questions of a module with all that they have. Never throws; undefined where they can't be had now. */
export async function bankOf(module: string): Promise<Bank | undefined> {
  const asked = had.get(module) ?? gotten(module);
  had.set(module, asked);
  const bank = await asked;
  // What failed may go well the next time.
  if (!bank) had.delete(module);
  return bank;
}

async function gotten(module: string): Promise<Bank | undefined> {
  const found = await fetchBank(module);
  return typeof found === "string" ? undefined : found;
}

/**
 * A bank of a set of questions, in its order.
 * @param banks of all modules that they come from, in the order of the course
 */
export function bankOfSet(
  banks: readonly Bank[],
  ids: readonly string[],
  title: string,
): Bank | undefined {
  const [first] = banks;
  if (!first) return undefined;
  const all = new Map(banks.flatMap(({ questions }) => questions.map((each) => [each.id, each])));
  const questions = ids.flatMap((id) => all.get(id) ?? []);
  return { ...first, title, modules: banks.flatMap(({ modules }) => modules), questions };
}
