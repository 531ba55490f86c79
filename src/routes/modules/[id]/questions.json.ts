import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { moduleFile } from "../../../course/records/files.ts";
import type { ModuleRecord } from "../../../course/records/module.ts";
import type { QuestionRecord } from "../../../course/records/question.ts";

/** One file per module, so that it does not grow with the course. */
export async function getStaticPaths() {
  const modules = await getCollection("modules");
  const all = (await getCollection("questions")).map(({ data }) => data);
  const questions = Map.groupBy(all, ({ module }) => module);
  return modules.map(({ id, data }) => ({
    params: { id },
    props: { module: data, questions: questions.get(id) ?? [] },
  }));
}

/** What scripts need of a module: practice and tests choose from it, progress counts by it. */
export const GET: APIRoute<{ module: ModuleRecord; questions: QuestionRecord[] }> = ({ props }) =>
  Response.json(moduleFile(props.module, props.questions));
