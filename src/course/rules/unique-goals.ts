import type { Rule } from "./rule.ts";
import { reportTaken } from "../taken.ts";

/** A goal id is permanent and unique in the course: questions and progress hang on it. */
export const uniqueGoals: Rule = ({ modules }, report) => {
  const goals = modules.flatMap((module) =>
    module.goals.flatMap(({ id }, index) =>
      id === undefined ? [] : [{ ...module.at("goals", index), id }],
    ),
  );
  reportTaken(goals, "Goal", "Give the newer goal another id.", report);
};
