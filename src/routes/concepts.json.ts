import { addresses } from "#language";
import type { APIRoute } from "astro";
import { allOf } from "../site/records.ts";
import { url } from "../site/url.ts";

/** The concepts for machines; the shape is promised to the outside. */
export const GET: APIRoute = () => {
  return Response.json(
    allOf("concepts").map(({ id, title, definition, aliases, module }) => ({
      id,
      title,
      definition,
      aliases,
      module: module.id,
      url: url(addresses.concept(id)),
    })),
  );
};
