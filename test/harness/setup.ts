import { preview } from "astro";
import { build } from "./build.ts";
import { installBrowser } from "./browser.ts";
import { sites } from "./sites.ts";

/** Builds the sites, serves them, and sees to it that there is a browser. Returns what stops the servers. */
export default async function setup(): Promise<() => Promise<void>> {
  installBrowser();
  for (const site of Object.values(sites)) await build(site);
  const servers: Awaited<ReturnType<typeof preview>>[] = [];
  for (const { out, base, port } of Object.values(sites)) {
    servers.push(await preview({ outDir: out, base, server: { port }, logLevel: "error" }));
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
