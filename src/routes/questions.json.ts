import type { APIRoute } from "astro";
import { getCollection } from "astro:content";

/** The questions for machines, texts as HTML; the shape is promised to the outside. */
export const GET: APIRoute = async () => {
  const questions = await getCollection("questions");
  return Response.json(
    questions.map(
      ({ data: { id, kind, concept, section, module, prompt, options, explanation, url } }) => ({
        id,
        kind,
        concept,
        section,
        module,
        prompt,
        options,
        explanation,
        url,
      }),
    ),
  );
};
