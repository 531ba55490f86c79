import { hasLostNames } from "../catalogue.ts";
import type { Place } from "../model.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** Whatever names a concept names one that exists: relations, modules and the start of the course. */
export const knownConcepts: Rule = (course, report, { catalogue }) => {
  const { concepts, modules, settings, unread } = course;
  const check = (place: Place, target: string, who: string) => {
    if (catalogue.find(target) || unread.concepts.includes(target)) return;
    // It may be a name that could not be read.
    if (concepts.some(hasLostNames) && nearest(target, catalogue.names()) === undefined) return;
    report.error(
      place,
      `${who} "${target}", which is no concept.`,
      didYouMean(
        target,
        catalogue.names(),
        "Name a concept that exists, or write its page in concepts/.",
      ),
    );
  };
  for (const relation of concepts.flatMap((concept) => concept.relations)) {
    check(relation, relation.target, `Relation "${relation.type}" leads to`);
  }
  for (const module of modules) {
    for (const [index, id] of module.concepts.entries()) {
      check(module.at("concepts", index), id, `Module "${module.id}" lists`);
    }
  }
  if (unread.settings.includes("start")) return;
  check(course.at("start"), settings.start, "The course starts with");
  const first = catalogue.find(settings.start)?.id ?? settings.start;
  if (first !== settings.start) {
    report.error(
      course.at("start"),
      `The course starts with "${settings.start}", another name of "${first}".`,
      `Write "${first}".`,
    );
  }
};
