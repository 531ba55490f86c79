import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A relation is of a type that the course has words for, and leads to another concept. */
export const knownRelations: Rule = ({ concepts, settings }, report, { catalogue }) => {
  const types = Object.keys(settings.relations);
  for (const concept of concepts) {
    for (const relation of concept.relations) {
      if (!types.includes(relation.type)) {
        report.error(
          concept.at("relations", relation.type),
          `Unknown relation "${relation.type}".`,
          didYouMean(relation.type, types, `Known relations: ${types.join(", ")}.`),
        );
      }
      if (catalogue.find(relation.target) === concept) {
        report.error(
          relation,
          `"${concept.id}" has a relation with itself.`,
          "Name another concept.",
        );
      }
    }
  }
};
