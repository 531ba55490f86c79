import type { APIRoute } from "astro";
import { allOf } from "../../../site/records.ts";
import { thingsFile } from "../../../course/records/files.ts";
import type { ModuleRecord } from "../../../course/records/module.ts";

export function getStaticPaths() {
  return allOf("modules").map((module) => ({ params: { id: module.id }, props: { module } }));
}

/** What who comes back has marked in the list of a module, on every page of it: not for that in every page itself. */
export const GET: APIRoute<{ module: ModuleRecord }> = ({ props }) =>
  Response.json(thingsFile(props.module));
