import type { APIRoute } from "astro";
import { allOf } from "../../site/records.ts";
import { courseFile } from "../../course/records/files.ts";
import { modulesInOrder } from "../../site/modules.ts";

/** Where every question stands, which are twins and what contrasts, in ids only. */
export const GET: APIRoute = () => {
  const [concepts, questions] = [allOf("concepts"), allOf("questions")];
  return Response.json(courseFile(modulesInOrder(), concepts, questions));
};
