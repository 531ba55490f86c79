import { homesOf } from "../homes.ts";
import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A question serves a goal of the module in which its concept stands. */
export const knownGoals: Rule = (course, report, { catalogue }) => {
  const { concepts, modules, unread } = course;
  const homes = homesOf(course, catalogue);
  const idsOf = (goals: { id: string | undefined }[]) => goals.flatMap(({ id }) => id ?? []);
  for (const concept of concepts) {
    const home = homes.get(concept.id);
    // A concept without a module is reported; a module that could not be read may have any goal.
    if (home === undefined || home.damaged || unread.modules.length > 0) continue;
    const known = idsOf(home.goals);
    for (const question of concept.labels) {
      const { goal } = question;
      if (goal === undefined || known.includes(goal)) continue;
      const other = modules.find(({ goals }) => idsOf(goals).includes(goal));
      const list = known.length > 0 ? `Its goals: ${known.join(", ")}.` : "Its goals have no ids.";
      report.error(
        question,
        other
          ? `Question "${question.id}" serves "${goal}", a goal of module "${other.id}"; its concept stands in "${home.id}".`
          : `Question "${question.id}" serves "${goal}", which is no goal of module "${home.id}".`,
        didYouMean(goal, known, list),
      );
    }
  }
};
