import { homesOf } from "../homes.ts";
import type { Rule } from "./rule.ts";

/** The largest part of a module's questions that asks only to remember. */
const MOST = 1 / 4;

/** A module asks for more than memory. */
export const levelsMixed: Rule = (course, report, { catalogue }) => {
  const homes = homesOf(course, catalogue);
  for (const module of course.modules) {
    const questions = course.concepts
      .filter(({ id }) => homes.get(id) === module)
      .flatMap((concept) => concept.questions)
      .filter(({ level }) => level !== undefined);
    const remembered = questions.filter(({ level }) => level === "remember").length;
    if (remembered <= questions.length * MOST) continue;
    report.error(
      module.at("title"),
      `${remembered} of the ${questions.length} questions of module "${module.id}" ask only to remember; a quarter at most.`,
      "Let some of them ask to explain, to apply or to judge.",
    );
  }
};
