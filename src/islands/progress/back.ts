import { allResults } from "../results.ts";
import { live } from "../live.ts";
import { returns } from "./told.ts";
import { readBefore } from "./where.ts";

/** Whether something is kept of this reader; the page is for a new one where nothing is (any more). */
export function isBack(): boolean {
  const is = live.records.size > 0 || allResults().size > 0 || readBefore() !== undefined;
  returns(is);
  return is;
}
