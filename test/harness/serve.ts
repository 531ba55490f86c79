import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { preview, type PreviewServer } from "astro";
import { headersFor, rulesOf } from "./headers.ts";
import { portVariable, type Site } from "./sites.ts";

/** The port to try next; what is taken, as by tests that run beside these, is passed over. */
let next = 4411;

/** Serves a built site, at a port that `origin` knows from then on, with the headers that a host is asked to send. */
export async function serve(site: Site): Promise<PreviewServer> {
  const { out, base } = site;
  const server = await preview({ outDir: out, base, server: { port: next }, logLevel: "silent" });
  next = server.port + 1;
  process.env[portVariable(site)] = String(server.port);
  const rules = rulesOf(site);
  const { server: http } = server as PreviewServer & { server: Server };
  http.prependListener("request", ({ url = "" }: IncomingMessage, response: ServerResponse) => {
    for (const [name, values] of headersFor(rules, url.split("?")[0]!))
      response.setHeader(name, values);
  });
  return server;
}
