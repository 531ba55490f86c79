import { preview, type PreviewServer } from "astro";
import { portVariable, type Site } from "./sites.ts";

/** The port to try next; what is taken, as by tests that run beside these, is passed over. */
let next = 4411;

/** Serves a built site, at a port that `origin` knows from then on. */
export async function serve(site: Site): Promise<PreviewServer> {
  const { out, base } = site;
  const server = await preview({ outDir: out, base, server: { port: next }, logLevel: "silent" });
  next = server.port + 1;
  process.env[portVariable(site)] = String(server.port);
  return server;
}
