import type { PreviewServer } from "astro";
import type { TestProject } from "vitest/node";
import { build } from "./build.ts";
import { installTestBrowser } from "./browser.ts";
import { serve } from "./serve.ts";
import { engineSites, sitesOf, type Site } from "./sites.ts";

/** The sites that a project of the tests looks at. */
function sitesFor({ name, config }: TestProject): Site[] {
  if (name === "engine") return engineSites;
  return Object.values(sitesOf(config.env["COURSE"] ?? "content"));
}

/** Builds the sites where `SITES=built` does not say that they were, serves them, and sees to it that there is a browser. Returns what stops the servers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installTestBrowser();
  const sites = sitesFor(project);
  if (process.env["SITES"] !== "built") for (const site of sites) await build(site);
  const servers: PreviewServer[] = [];
  for (const site of sites) servers.push(await serve(site));
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
