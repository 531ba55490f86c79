import { getCollection } from "astro:content";
import type { Bank } from "../exports/bank.ts";
import { bankOf } from "../exports/bank-of.ts";
import { modulesInOrder } from "./modules.ts";
import { courseSettings } from "./settings.ts";
import { absolute } from "./url.ts";

const dataOf = <Data>(entries: { data: Data }[]): Data[] => entries.map(({ data }) => data);

/** All questions of the course as they go out. */
export async function courseBank(site: URL | undefined): Promise<Bank> {
  const records = {
    settings: await courseSettings(),
    modules: await modulesInOrder(),
    concepts: dataOf(await getCollection("concepts")),
    questions: dataOf(await getCollection("questions")),
    cases: dataOf(await getCollection("cases")),
  };
  return bankOf(records, { site: absolute("/", site), base: import.meta.env.BASE_URL });
}
