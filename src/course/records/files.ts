import type { AnalysisFile } from "../../learning/analysis/question-file.ts";
import type { CourseFile } from "../../learning/course-file.ts";
import type { ModuleFile } from "../../learning/module-file.ts";
import type { ThingsFile } from "../../learning/things-file.ts";
import { isUse } from "../levels.ts";
import type { ConceptRecord } from "./concept.ts";
import type { ModuleRecord } from "./module.ts";
import type { QuestionRecord } from "./question.ts";

/** Of a course with its modules in order, what review and progress need of all of it. */
export function courseFile(
  modules: readonly ModuleRecord[],
  concepts: readonly ConceptRecord[],
  questions: readonly QuestionRecord[],
): CourseFile {
  const former = new Map(
    questions.flatMap(({ id, formerly }) => (formerly.length > 0 ? [[id, formerly] as const] : [])),
  );
  return {
    modules: modules.map(({ id, concepts }) => ({
      id,
      concepts: concepts.map(({ id, questions }) => {
        const renamed = questions.flatMap((question) => {
          const old = former.get(question);
          return old ? [[question, old] as const] : [];
        });
        return {
          id,
          questions,
          ...(renamed.length > 0 && { formerly: Object.fromEntries(renamed) }),
        };
      }),
    })),
    families: familiesAmong(questions),
    contrasts: concepts.flatMap(contrastsOf),
  };
}

/** Of one module, what scripts need. `questions` are its own. */
export function moduleFile(
  { id, title, goals, concepts, test, next }: ModuleRecord,
  questions: readonly QuestionRecord[],
): ModuleFile {
  const serving = Map.groupBy(questions, ({ goal }) => goal);
  return {
    id,
    title,
    goals: goals.map((goal) => {
      const asked = goal.id === undefined ? [] : (serving.get(goal.id) ?? []);
      return {
        ...(goal.id !== undefined && { id: goal.id }),
        text: goal.text,
        questions: idsOf(asked),
        applied: idsOf(asked.filter(isUse)),
      };
    }),
    concepts: concepts.map(({ id, title, questions }) => ({ id, title, questions })),
    families: familiesAmong(questions),
    test,
    ...(next && { next }),
  };
}

/** Of one module, what marks how far a reader is with each of its concepts. */
export const thingsFile = ({ concepts }: ModuleRecord): ThingsFile =>
  concepts.map(({ things }) => things);

/** Of a course with its modules in order, what the analysis of a group's answers needs of its questions, in plain text. */
export const analysisFile = (
  modules: readonly ModuleRecord[],
  questions: readonly QuestionRecord[],
): AnalysisFile => ({
  modules: modules.map(({ id, title }) => ({ id, title })),
  questions: inOrder(modules, questions).map(
    ({ id, module, kind, prompt, options, key, wording, formerly }) => ({
      ...{ id, module, kind, prompt: prompt.plain, key, wording },
      answers: options
        .filter(({ match, correct }) => match === undefined || correct)
        .map(({ plain, match, correct }) => ({
          text: match ? `${plain} → ${match.plain}` : plain,
          correct,
        })),
      ...(formerly.length > 0 && { formerly }),
    }),
  ),
});

/** Questions in the order of the course. */
function inOrder(modules: readonly ModuleRecord[], questions: readonly QuestionRecord[]) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ids = modules.flatMap(({ concepts }) => concepts.flatMap(({ questions }) => questions));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const idsOf = (questions: readonly QuestionRecord[]) => questions.map(({ id }) => id);

/** The families of two or more to which these questions belong, whole, each once. */
function familiesAmong(questions: readonly QuestionRecord[]): string[][] {
  const found = new Map(questions.map(({ family, siblings }) => [family, siblings]));
  return [...found.values()].filter((ids) => ids.length > 1);
}

/** The concepts that the author contrasted this one with; the other page shows the inverse. */
const contrastsOf = ({ id, relations }: ConceptRecord): [string, string][] =>
  relations
    .filter(({ type }) => type === "contrasts-with")
    .flatMap(({ concepts }) => concepts)
    .flatMap((other): [string, string][] => (id < other.id ? [[id, other.id]] : []));
