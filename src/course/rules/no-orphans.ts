import { hasLostNames } from "../catalogue.ts";
import { meant } from "./meant.ts";
import type { Rule } from "./rule.ts";

/** Every concept is linked to, or named in a relation, on the page of another one. */
export const noOrphans: Rule = ({ concepts, unread }, report, { catalogue }) => {
  // A page that could not be read may link to any concept.
  if (unread.concepts.length > 0 || concepts.some(({ damaged }) => damaged)) return;
  // So may one whose relations, or a link by a name, could not be read.
  if (concepts.some((one) => hasLostNames(one) || one.lost.includes("relations"))) return;
  const linked = new Set<string>();
  for (const { id, links, relations } of concepts) {
    for (const { target } of [...links, ...relations]) {
      const concept = meant(target, catalogue);
      if (concept && concept.id !== id) linked.add(concept.id);
    }
  }
  for (const concept of concepts) {
    if (linked.has(concept.id) || concepts.length === 1) continue;
    report.error(
      concept,
      `Nothing links to concept "${concept.id}".`,
      `Link to it with [[${concept.id}]] where another page speaks of it.`,
    );
  }
};
