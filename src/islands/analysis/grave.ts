import type { ItemResult } from "../../learning/analysis/analyse.ts";

/** How much a question asks to be looked at. */
export type Grave = "fine" | "watch" | "bad";

const BAD: readonly string[] = ["reversed", "lure"];

export function graveOf({ verdicts }: Pick<ItemResult, "verdicts">): Grave {
  if (verdicts.length === 0) return "fine";
  return verdicts.some((verdict) => BAD.includes(verdict)) ? "bad" : "watch";
}
