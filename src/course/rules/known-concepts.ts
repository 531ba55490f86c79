import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** Whatever names a concept names one that exists: links, relations, modules and the start of the course. */
export const knownConcepts: Rule = (
  { concepts, modules, settings, folder, unread },
  report,
  catalogue,
) => {
  const check = (place: { file: string; line: number }, target: string, who: string) => {
    if (catalogue.find(target) || unread.includes(target)) return;
    report.error(
      place,
      `${who} "${target}", which is no concept.`,
      didYouMean(
        target,
        catalogue.names(),
        `Write concepts/${target}.mdx, or name a concept that exists.`,
      ),
    );
  };
  for (const { links } of [...concepts, ...modules]) {
    for (const link of links) check(link, link.target, "A link leads to");
  }
  for (const relation of concepts.flatMap((concept) => concept.relations)) {
    check(relation, relation.target, `Relation "${relation.type}" leads to`);
  }
  for (const module of modules) {
    for (const id of module.concepts) check(module, id, `Module "${module.id}" lists`);
  }
  check({ file: `${folder}/course.yaml`, line: 1 }, settings.start, "The course starts with");
};
