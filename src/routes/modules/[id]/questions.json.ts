import type { APIRoute } from "astro";
import { allOf } from "../../../site/records.ts";
import { moduleFile } from "../../../course/records/files.ts";
import type { ModuleRecord } from "../../../course/records/module.ts";
import type { QuestionRecord } from "../../../course/records/question.ts";

/** One file per module, so that it does not grow with the course. */
export function getStaticPaths() {
  const questions = Map.groupBy(allOf("questions"), ({ module }) => module);
  return allOf("modules").map((module) => ({
    params: { id: module.id },
    props: { module, questions: questions.get(module.id) ?? [] },
  }));
}

/** What scripts need of a module: practice and tests choose from it, progress counts by it. */
export const GET: APIRoute<{ module: ModuleRecord; questions: QuestionRecord[] }> = ({ props }) =>
  Response.json(moduleFile(props.module, props.questions));
