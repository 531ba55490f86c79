import { addresses } from "#language";
import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { url } from "../site/url.ts";

/** The concepts for machines; the shape is promised to the outside. */
export const GET: APIRoute = async () => {
  const concepts = await getCollection("concepts");
  return Response.json(
    concepts.map(({ data: { id, title, definition, aliases, module } }) => ({
      id,
      title,
      definition,
      aliases,
      module: module.id,
      url: url(addresses.concept(id)),
    })),
  );
};
