import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { modulesInOrder } from "../../site/modules.ts";

/** Where every question stands, in ids only, and what ids it had: what review and progress need of the whole course. */
export const GET: APIRoute = async () => {
  const modules = await modulesInOrder();
  const questions = await getCollection("questions", ({ data }) => data.formerly.length > 0);
  const former = questions.map(({ id, data }) => [id, data.formerly] as const);
  return Response.json(
    modules.map(({ id, concepts }) => ({
      id,
      concepts: concepts.map(({ id, questions }) => {
        const renamed = former.filter(([question]) => questions.includes(question));
        return {
          id,
          questions,
          ...(renamed.length > 0 && { formerly: Object.fromEntries(renamed) }),
        };
      }),
    })),
  );
};
