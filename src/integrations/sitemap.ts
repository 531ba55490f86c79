import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { isFindable } from "./findable.ts";

/** A sitemap of the pages that may be found: a page that asks search engines to leave it out is no part of it. */
export function findablePages(): AstroIntegration {
  let folder = new URL("dist/", "file:///");
  let base = "/";
  const isListed = (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return isFindable(fileURLToPath(new URL(`${path}index.html`, folder)));
  };
  const { name, hooks } = sitemap({ filter: isListed });
  return {
    name,
    hooks: {
      ...hooks,
      "astro:config:done": (options) => {
        folder = options.config.outDir;
        base = options.config.base.replace(/\/?$/, "/");
        return hooks["astro:config:done"]?.(options);
      },
    },
  };
}
