import { stringify } from "yaml";
import { escapeWords } from "../html/escape.ts";
import type { Surroundings } from "../html/surroundings.ts";
import type { Taken } from "../question.ts";
import { inWords } from "./ids.ts";
import type { Plan, PlannedConcept, PlannedModule } from "./plan.ts";
import { caseText, quizText } from "./quiz.ts";
import type { CourseWords } from "./words.ts";

/** What the files of a course share. */
export interface Writing {
  words: CourseWords;
  /** Name of the file that was read. */
  file: string;
  /** Id of the source that stands for it. */
  source: string;
  /** What a question's texts are printed in. */
  around: (taken: Taken) => Surroundings;
  /** Whether a goal may be named by a question of a module. */
  knowsGoal: (goal: string, module: PlannedModule) => boolean;
}

const page = (fields: Record<string, unknown>, blocks: readonly string[]): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${blocks.join("\n\n")}\n`;

/** A concept with its questions. */
export function conceptFile(
  concept: PlannedConcept,
  module: PlannedModule,
  writing: Writing,
): string {
  const { words, file, source, around, knowsGoal } = writing;
  const cited = `${escapeWords(words.taken(file))} <Cite source="${source}" />`;
  const blocks = concept.sections.flatMap(({ heading, questions }) => [
    ...(heading ? [`## ${escapeWords(heading.title)} {#${heading.id}}`] : []),
    cited,
    ...questions.flatMap((question) => {
      const { taken, case: about } = question;
      const goal = taken.goal && knowsGoal(taken.goal, module) ? taken.goal : undefined;
      if (taken.goal && goal === undefined) {
        around(taken).say(
          `The goal "${taken.goal}" was left out: it is no goal of the module "${module.id}".`,
          "Move the question to the module that has the goal, or give this one a goal of its own.",
        );
      }
      return [
        ...(about?.first === taken ? [caseText(about, around(taken))] : []),
        quizText(question, goal, around(taken), words),
      ];
    }),
  ]);
  return page({ title: concept.title, definition: words.definition(concept.title) }, blocks);
}

/** A module with its goals. */
export function moduleFile(
  { title, goals, concepts }: PlannedModule,
  { words, file }: Writing,
): string {
  const fields = {
    title,
    summary: words.summary,
    goals:
      goals.length > 0
        ? goals.map((id) => ({ id, text: inWords(id).toLowerCase() }))
        : [words.goal],
    concepts: concepts.map(({ id }) => id),
  };
  return page(fields, [escapeWords(words.taken(file))]);
}

/** The file that was read, as a source. */
export const sourceFile = ({ words, file }: Writing): string =>
  stringify({
    type: "report",
    title: file,
    "title-short": file,
    role: "article",
    summary: words.about(file),
  });

/** Rules that a bank of questions of another program rarely keeps: they are said, and stop no build. */
const RULES = {
  "craft-feedback": "warn",
  "craft-options": "warn",
  "module-test": "warn",
  "no-orphans": "off",
};

/** What a course of its own says of itself. */
export function courseFile(
  plan: Plan,
  { id, title, language }: { id: string; title: string; language: string },
  { words, file }: Writing,
): string {
  return stringify(
    {
      id,
      title,
      tagline: words.tagline,
      description: words.about(file),
      language,
      license: { name: words.licence, url: "https://creativecommons.org/choose/" },
      start: plan.modules[0]?.concepts[0]?.id,
      modules: plan.modules.map((module) => module.id),
      relations: words.relations,
      rules: RULES,
    },
    { lineWidth: 0 },
  );
}
