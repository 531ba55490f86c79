import type { APIRoute } from "astro";
import { modulesInOrder } from "../../site/modules.ts";

/** Where every question stands, in ids only: what review and progress need of the whole course. */
export const GET: APIRoute = async () => {
  const modules = await modulesInOrder();
  return Response.json(
    modules.map(({ id, concepts }) => ({
      id,
      concepts: concepts.map(({ id, questions }) => ({ id, questions })),
    })),
  );
};
