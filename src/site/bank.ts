import { allOf, oneOf } from "./records.ts";
import type { Bank } from "../exports/bank.ts";
import { bankOf } from "../exports/bank-of.ts";
import { handed, type Handed } from "../course/handed.ts";
import { modulesInOrder } from "./modules.ts";
import { courseSettings } from "./settings.ts";
import { absolute } from "./url.ts";

/** For each course once: to make them portable takes as long as to make the pages of dozens. */
const made = new WeakMap<Handed, Map<string, Bank>>();

/** All questions of the course as they go out, in its order: records come by the alphabet. */
export function courseBank(site: URL | undefined): Bank {
  const modules = modulesInOrder();
  const ids = modules.flatMap(({ concepts }) => concepts.flatMap(({ questions }) => questions));
  const records = {
    settings: courseSettings(),
    modules,
    concepts: allOf("concepts"),
    questions: ids.flatMap((id) => oneOf("questions", id) ?? []),
    cases: allOf("cases"),
  };
  const place = { site: absolute("/", site), base: import.meta.env.BASE_URL };
  const course = handed();
  const known = made.get(course) ?? new Map<string, Bank>();
  made.set(course, known);
  const bank = known.get(place.site) ?? bankOf(records, place);
  known.set(place.site, bank);
  return bank;
}
