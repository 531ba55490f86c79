import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import type { ModuleRecord } from "../../../course/records/module.ts";

/** One file per module, so that it does not grow with the course. */
export async function getStaticPaths() {
  const modules = await getCollection("modules");
  return modules.map(({ id, data }) => ({ params: { id }, props: { module: data } }));
}

/** The ids of a module's questions by concept: what practice and progress choose and count from. */
export const GET: APIRoute<{ module: ModuleRecord }> = ({ props: { module } }) =>
  Response.json({
    id: module.id,
    title: module.title,
    concepts: module.concepts.map(({ id, title, questions }) => ({ id, title, questions })),
  });
