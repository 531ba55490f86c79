import type { Rule } from "./rule.ts";

/** Every concept is linked to from the text of another one. */
export const noOrphans: Rule = ({ concepts }, report, catalogue) => {
  const linked = new Set<string>();
  for (const { id, links, relations } of concepts) {
    for (const { target } of [...links, ...relations]) {
      const concept = catalogue.find(target);
      if (concept && concept.id !== id) linked.add(concept.id);
    }
  }
  for (const concept of concepts) {
    if (linked.has(concept.id) || concepts.length === 1) continue;
    report.error(
      concept,
      `Nothing links to concept "${concept.id}".`,
      `Link to it with [[${concept.id}]] where it is spoken of.`,
    );
  }
};
