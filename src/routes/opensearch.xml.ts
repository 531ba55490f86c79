import { addresses } from "#language";
import type { APIRoute } from "astro";
import { courseSettings } from "../site/settings.ts";
import { absolute } from "../site/url.ts";
import { opensearch } from "../search/index/opensearch.ts";

/** Lets a browser offer this site's search. Its address must be absolute: without `SITE` it serves the local site. */
export const GET: APIRoute = ({ site }) => {
  const { title, description, language } = courseSettings();
  const xml = opensearch({
    title,
    description,
    language,
    search: absolute(addresses.search, site),
    icon: absolute("/favicon.svg", site),
  });
  return new Response(xml, {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
};
