import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import type { ModuleRecord } from "../../../course/records/module.ts";
import type { ThingsFile } from "../../../learning/things-file.ts";

export async function getStaticPaths() {
  const modules = await getCollection("modules");
  return modules.map(({ id, data }) => ({ params: { id }, props: { module: data } }));
}

/** What who comes back has marked in the list of a module, on every page of it: not for that in every page itself. */
export const GET: APIRoute<{ module: ModuleRecord }> = ({ props }) =>
  Response.json(props.module.concepts.map(({ things }) => things) satisfies ThingsFile);
