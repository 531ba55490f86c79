import type { Rule } from "./rule.ts";

/** An old address redirects to one page, and is not itself a page. */
export const formerlyFree: Rule = ({ concepts }, report) => {
  const owners = new Map(concepts.map(({ id }) => [id, `the page "${id}"`]));
  for (const concept of concepts) {
    for (const [index, old] of concept.formerly.entries()) {
      const owner = owners.get(old);
      if (owner) {
        report.error(
          concept.at("formerly", index),
          `"${old}" is a former id of "${concept.id}", but also belongs to ${owner}.`,
          'An address leads to one page: take it off "formerly".',
        );
      }
      owners.set(old, `"${concept.id}"`);
    }
  }
};
