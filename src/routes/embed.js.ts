import type { APIRoute } from "astro";
import { courseSettings } from "../site/settings.ts";
import parent from "../islands/frame/parent.js?raw";

/** The script for pages of others: gives each frame that shows a page of this site the height that it asks for. */
export const GET: APIRoute = async () => {
  const { id } = await courseSettings();
  return new Response(parent.trim().replace("COURSE", id), {
    headers: { "Content-Type": "text/javascript" },
  });
};
