import type { PreviewServer } from "astro";
import type { TestProject } from "vitest/node";
import { build } from "./build.ts";
import { installBrowser } from "./browser.ts";
import { serve } from "./serve.ts";
import { answers, coffee, drawn, nasty, sitesOf, texts, type Site } from "./sites.ts";

/** The sites that a project of the tests looks at. */
function sitesFor({ name, config }: TestProject): Site[] {
  if (name === "engine") return [answers, coffee, drawn, nasty, texts];
  return Object.values(sitesOf(config.env["COURSE"] ?? "content"));
}

/** Builds the sites, serves them, and sees to it that there is a browser. Returns what stops the servers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installBrowser();
  const sites = sitesFor(project);
  for (const site of sites) await build(site);
  const servers: PreviewServer[] = [];
  for (const site of sites) servers.push(await serve(site));
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
