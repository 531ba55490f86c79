import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./sites.ts";

/** Every page of a built site: its address without the base path, and its HTML. Pages that only lead on are left out. */
export function pagesOf({ out }: Site): { path: string; html: string }[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({
      path: `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join(out, file), "utf8"),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/** What can be seen on a page: its elements with their classes, and where in the site it stands. */
function features({ path, html }: { path: string; html: string }): Set<string> {
  const found = new Set([path.replaceAll(/(?<=\/.+\/)[^/]+/g, "*")]);
  for (const [, tag = "", attributes = ""] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
    const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [""];
    for (const name of classes) found.add(`${tag}.${name.replaceAll(/\d+/g, "")}`);
  }
  return found;
}

/**
 * The fewest pages that together hold everything that any page of the site holds (greedily: the page with most that
 * is new, again and again). What holds for these holds for the site, and a new element is looked at without being named.
 */
export function coveringPages(site: Site): string[] {
  const pages = pagesOf(site).map((page) => ({ path: page.path, features: features(page) }));
  const missing = new Set(pages.flatMap(({ features }) => [...features]));
  const chosen: string[] = [];
  const gain = ({ features }: (typeof pages)[number]) =>
    [...features].filter((feature) => missing.has(feature)).length;
  while (missing.size > 0) {
    const best = pages.reduce((best, page) => (gain(page) > gain(best) ? page : best));
    chosen.push(best.path);
    for (const feature of best.features) missing.delete(feature);
  }
  return chosen;
}
