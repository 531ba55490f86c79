import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { courseSettings } from "../site/settings.ts";

/** The script for pages of others: gives each frame that shows a page of this site the height that it asks for. */
export const GET: APIRoute = () => {
  const { id } = courseSettings();
  const script = readFileSync("src/islands/frame/parent.js", "utf8").trim();
  return new Response(script.replace("COURSE", id), {
    headers: { "Content-Type": "text/javascript" },
  });
};
