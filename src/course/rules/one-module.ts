import type { Rule } from "./rule.ts";

/** Every concept stands in exactly one module: previous and next follow from it. */
export const oneModule: Rule = ({ concepts, modules }, report, catalogue) => {
  const homes = new Map<string, string>();
  for (const module of modules) {
    for (const listed of module.concepts) {
      const id = catalogue.find(listed)?.id;
      if (id === undefined) continue;
      const home = homes.get(id);
      if (home === undefined) homes.set(id, module.id);
      else
        report.error(
          module,
          `Concept "${id}" stands twice: in module "${home}" and in "${module.id}".`,
          "Keep it in one.",
        );
      if (listed !== id) {
        report.error(
          module,
          `Module "${module.id}" lists "${listed}", another name of "${id}".`,
          `Write "${id}".`,
        );
      }
    }
  }
  for (const concept of concepts) {
    if (homes.has(concept.id)) continue;
    report.error(
      concept,
      `Concept "${concept.id}" stands in no module.`,
      'Add it to "concepts" of a module.',
    );
  }
};
