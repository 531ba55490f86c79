import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { courseFile } from "../../course/records/files.ts";
import { modulesInOrder } from "../../site/modules.ts";

/** Where every question stands, which are twins and what contrasts, in ids only. */
export const GET: APIRoute = async () => {
  const [concepts, questions] = [await getCollection("concepts"), await getCollection("questions")];
  const modules = await modulesInOrder();
  return Response.json(
    courseFile(
      modules,
      concepts.map(({ data }) => data),
      questions.map(({ data }) => data),
    ),
  );
};
