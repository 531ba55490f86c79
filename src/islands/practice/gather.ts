import { fetchQuestion, type AskedQuestion } from "../questions/page.ts";
import type { Missed } from "./question-set.ts";

/** Questions by id, in the order in which they were asked for. */
export type Gathered = Map<string, AskedQuestion>;

/**
 * Fetches questions, each once, however many of their ids lead to it.
 * @param had what was fetched before is not asked for again
 */
export async function gather(
  ids: readonly string[],
  had: Gathered = new Map(),
): Promise<Missed & { fetched: Gathered }> {
  const answers = await Promise.all(ids.map(async (id) => had.get(id) ?? fetchQuestion(id)));
  const fetched: Gathered = new Map();
  for (const answer of answers) if (typeof answer !== "string") fetched.set(answer.id, answer);
  const missing = (why: string) => ids.filter((_, index) => answers[index] === why);
  return { fetched, unknown: missing("unknown"), unreachable: missing("unreachable") };
}
