import type { Plugin } from "vite";

/** The script that the layout gives every page, as Astro names it. */
const EVERY_PAGE = "/src/layouts/Base.astro?astro&type=script&index=0&lang.ts";

/** Scripts of single pages. */
const PAGE_SCRIPT = /\/src\/pages\/[^?]+\?astro&type=script/;

/**
 * Keeps what every page loads in one file. A module that a page's own script shares with the
 * script of every page would otherwise move to a third file, for which all pages wait. A page
 * script that says it needs the other one lets the bundler leave shared modules where they are
 * (unless a page script has a top-level `await`: then it does not dare).
 */
export function sharedScript(): Plugin {
  return {
    name: "shared-script",
    apply: "build",
    transform(code, id) {
      return PAGE_SCRIPT.test(id) ? `import "${EVERY_PAGE}";\n${code}` : undefined;
    },
  };
}
