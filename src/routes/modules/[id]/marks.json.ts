import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { thingsFile } from "../../../course/records/files.ts";
import type { ModuleRecord } from "../../../course/records/module.ts";

export async function getStaticPaths() {
  const modules = await getCollection("modules");
  return modules.map(({ id, data }) => ({ params: { id }, props: { module: data } }));
}

/** What who comes back has marked in the list of a module, on every page of it: not for that in every page itself. */
export const GET: APIRoute<{ module: ModuleRecord }> = ({ props }) =>
  Response.json(thingsFile(props.module));
