import { meant } from "./meant.ts";
import type { Rule } from "./rule.ts";

/** Every concept stands in exactly one module: previous and next follow from it. */
export const oneModule: Rule = ({ concepts, modules, unread }, report, { catalogue }) => {
  const homes = new Map<string, string>();
  for (const module of modules) {
    for (const [index, listed] of module.concepts.entries()) {
      const concept = meant(listed, catalogue);
      if (concept === undefined) continue;
      const { id } = concept;
      const home = homes.get(id);
      if (catalogue.find(listed) === undefined) {
        homes.set(id, home ?? module.id);
      } else if (home !== undefined) {
        report.error(
          module.at("concepts", index),
          home === module.id
            ? `Module "${home}" lists "${id}" twice.`
            : `Concept "${id}" stands in module "${home}" and in "${module.id}".`,
          "Keep it in one place.",
        );
      } else {
        homes.set(id, module.id);
      }
      if (catalogue.find(listed) && listed !== id) {
        report.error(
          module.at("concepts", index),
          `Module "${module.id}" lists "${listed}", another name of "${id}".`,
          `Write "${id}".`,
        );
      }
    }
  }
  // A module that could not be read may list any concept.
  if (unread.modules.length > 0) return;
  for (const concept of concepts) {
    if (homes.has(concept.id)) continue;
    report.error(
      concept,
      `Concept "${concept.id}" stands in no module.`,
      'Add it to "concepts" of a module.',
    );
  }
};
