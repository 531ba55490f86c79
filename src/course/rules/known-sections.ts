import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A link to a section leads to a `##` heading of that concept. */
export const knownSections: Rule = ({ concepts, modules }, report, catalogue) => {
  for (const link of [...concepts, ...modules].flatMap(({ links }) => links)) {
    const concept = catalogue.find(link.target);
    if (concept === undefined || link.section === undefined) continue;
    const sections = concept.sections.map(({ id }) => id);
    if (sections.includes(link.section)) continue;
    report.error(
      link,
      `A link leads to section "${link.section}" of "${concept.id}", which has no such section.`,
      didYouMean(link.section, sections, `Its sections: ${sections.join(", ") || "none"}.`),
    );
  }
};
