import { getCollection } from "astro:content";
import type { Bank } from "../exports/bank.ts";
import { bankOf } from "../exports/bank-of.ts";
import { modulesInOrder } from "./modules.ts";
import { courseSettings } from "./settings.ts";
import { absolute } from "./url.ts";

const dataOf = <Data>(entries: { data: Data }[]): Data[] => entries.map(({ data }) => data);

/** All questions of the course as they go out, in its order: collections have theirs by the alphabet. */
export async function courseBank(site: URL | undefined): Promise<Bank> {
  const modules = await modulesInOrder();
  const questions = new Map(dataOf(await getCollection("questions")).map((one) => [one.id, one]));
  const ids = modules.flatMap(({ concepts }) => concepts.flatMap(({ questions }) => questions));
  const records = {
    settings: await courseSettings(),
    modules,
    concepts: dataOf(await getCollection("concepts")),
    questions: ids.flatMap((id) => questions.get(id) ?? []),
    cases: dataOf(await getCollection("cases")),
  };
  return bankOf(records, { site: absolute("/", site), base: import.meta.env.BASE_URL });
}
