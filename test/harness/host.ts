import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** What a host answers with instead of the file at a path (from its base on); undefined for the file itself. */
export type Instead = (
  path: string,
) => { status?: number; type?: string; body?: string; hangs?: true } | undefined;

const TYPES: Record<string, string> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
};

/** A plain web server that can be stopped and started, change what it serves, and fail at will. */
export class Host {
  #server: Server | undefined;
  #port = 0;
  /** The folder of the site that is served. */
  out: string;
  readonly base: string;
  instead: Instead = () => undefined;
  /** Paths that were asked for, newest last. */
  readonly asked: string[] = [];

  constructor(out: string, base = "") {
    this.out = out;
    this.base = base;
  }

  get origin(): string {
    return `http://localhost:${this.#port}${this.base}`;
  }

  /** Starts, at the port that it had before. */
  async start(): Promise<void> {
    const server = createServer(({ url = "/" }, response) => {
      const path = decodeURIComponent(url.split("?")[0] ?? "").slice(this.base.length);
      this.asked.push(path);
      const other = this.instead(path);
      if (other?.hangs) return;
      if (other) {
        response.writeHead(other.status ?? 200, { "Content-Type": other.type ?? "text/html" });
        response.end(other.body ?? "");
        return;
      }
      const named = join(this.out, path);
      const isFolder = existsSync(named) && statSync(named).isDirectory();
      if (isFolder && !path.endsWith("/")) {
        response.writeHead(301, { Location: `${this.base}${path}/` });
        response.end();
        return;
      }
      const file = isFolder ? join(named, "index.html") : named;
      const found = existsSync(file);
      const type = TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      response.writeHead(found ? 200 : 404, {
        "Content-Type": found ? type : TYPES["html"],
        "Cache-Control": "no-cache",
      });
      response.end(readFileSync(found ? file : join(this.out, "404.html")));
    });
    await new Promise<void>((done) => server.listen(this.#port, done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Stops: from then on nobody answers. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** Opens a page, and waits until the course is kept on this device. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== "activated" || !navigator.serviceWorker.controller)
      await new Promise((done) => setTimeout(done, 20));
  });
}
