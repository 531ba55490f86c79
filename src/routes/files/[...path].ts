import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { FILES, type MediaFile } from "../../course/media.ts";

/** The files of the course that can be downloaded, as they are. */
export async function getStaticPaths() {
  const media = await getCollection("media", ({ data }) => data.path.startsWith(FILES));
  return media.map(({ data }) => ({
    params: { path: data.path.slice(FILES.length) },
    props: { media: data },
  }));
}

export const GET: APIRoute<{ media: MediaFile }> = async ({ props: { media } }) =>
  new Response(await readFile(media.source), {
    headers: { "Content-Type": "application/octet-stream" },
  });
