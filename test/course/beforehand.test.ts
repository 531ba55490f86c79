import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { withNeeded } from "../../src/integrations/beforehand.ts";
import { languageOf } from "../harness/language.ts";
import { pagesOf } from "../harness/pages.ts";
import { sites } from "../harness/sites.ts";

const { addresses } = languageOf(sites.course);

test.each(Object.entries(sites))(
  "search and review ask for all scripts at once: %s",
  (_name, site) => {
    for (const address of [addresses.search, addresses.review]) {
      const html = pagesOf(site).find(({ path }) => path === address)?.html ?? "";
      const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
        ([, src = ""]) => src,
      );
      const links = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
        ([, href = ""]) => href,
      );
      const read = (name: string) => readFileSync(join(site.out, "_astro", name), "utf8");
      const needed = withNeeded(
        scripts.map((src) => basename(src)),
        read,
      );
      expect(needed.length).toBeGreaterThan(scripts.length);
      expect(links).toEqual(needed.map((name) => `${site.base.replace(/\/$/, "")}/_astro/${name}`));
    }
  },
);
