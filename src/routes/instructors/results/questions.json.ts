import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { analysisFile } from "../../../course/records/files.ts";
import { modulesInOrder } from "../../../site/modules.ts";

/** What the analysis of a group's answers needs of all questions. */
export const GET: APIRoute = async () => {
  const questions = await getCollection("questions");
  return Response.json(
    analysisFile(
      await modulesInOrder(),
      questions.map(({ data }) => data),
    ),
  );
};
