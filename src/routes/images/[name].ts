import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import sharp from "sharp";
import { isKept, pictureAddress, shownSize, type MediaFile } from "../../course/media.ts";

/** The pictures of the course's texts, no larger than a page shows them. */
export async function getStaticPaths() {
  const media = await getCollection("media", ({ data }) => data.picture !== undefined);
  return media.map(({ data }) => ({
    params: { name: pictureAddress(data).split("/").at(-1) },
    props: { media: data },
  }));
}

const TYPES: Record<string, string> = { svg: "image/svg+xml", gif: "image/gif" };

export const GET: APIRoute<{ media: MediaFile }> = async ({ props: { media } }) => {
  const { source, picture } = media;
  const format = picture?.format ?? "png";
  if (picture === undefined || isKept(format)) {
    return new Response(await readFile(source), {
      headers: { "Content-Type": TYPES[format] ?? "" },
    });
  }
  const webp = await sharp(source).autoOrient().resize(shownSize(picture)).webp().toBuffer();
  return new Response(new Uint8Array(webp), { headers: { "Content-Type": "image/webp" } });
};
