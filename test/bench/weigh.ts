import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveStatic, type StaticServer } from "../harness/static.ts";
import { HEADER_BYTES } from "../harness/weight.ts";
import { settled } from "./settled.ts";
import type { PageName, Subject } from "./subject.ts";

/** What comes over the wire, headers counted. */
export interface Weight {
  bytes: number;
  script: number;
  requests: number;
}

/** What a site weighs: a first visit to each of its pages, ten pages in one visit, and what a host keeps. */
export interface Weights {
  pages: Partial<Record<PageName, Weight>>;
  session: Weight;
  /** What a device fetches besides to have the course without a network; undefined where nothing does. */
  kept: Weight | undefined;
  files: number;
  /** Bytes of the files as they stand on the disk. */
  disk: number;
}

const sum = (sent: StaticServer["sent"]) =>
  sent.reduce((total, [, bytes]) => total + bytes + HEADER_BYTES, 0);

const weightOf = (sent: StaticServer["sent"]): Weight => ({
  bytes: sum(sent),
  script: sum(sent.filter(([path]) => path.endsWith(".js"))),
  requests: sent.length,
});

/** Opens pages one after another in a browser that knows none of them. */
async function visit(
  browser: Browser,
  { origin, sent }: StaticServer,
  addresses: string[],
): Promise<Weight> {
  // What is fetched for later, to be there without a network, is no part of a visit.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  sent.length = 0;
  for (const address of addresses) {
    await page.goto(origin + address);
    await settled(page, sent);
  }
  await context.close();
  return weightOf(sent);
}

/** Lets a device keep the course, from a page that is there, and weighs what that takes. */
async function keeping(
  browser: Browser,
  { origin, sent }: StaticServer,
  address: string,
): Promise<Weight | undefined> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin + address);
    sent.length = 0;
    await settled(page, sent);
    const registered = await page.evaluate(() => navigator.serviceWorker.getRegistration());
    if (registered === undefined) return undefined;
    await page.evaluate(() => navigator.serviceWorker.ready);
    // It is ready once all that it keeps is there.
    return weightOf(sent);
  } finally {
    await context.close();
  }
}

/** Weighs a built site. */
export async function weigh(browser: Browser, subject: Subject): Promise<Weights> {
  const server = await serveStatic(subject.out);
  try {
    const pages: Weights["pages"] = {};
    for (const [name, address] of Object.entries(subject.pages()) as [PageName, string][])
      pages[name] = await visit(browser, server, [address]);
    const session = await visit(browser, server, subject.session());
    const kept = await keeping(browser, server, subject.pages().concept ?? "/");
    const sizes = readdirSync(subject.out, { recursive: true, encoding: "utf8" })
      .map((name) => statSync(join(subject.out, name)))
      .flatMap((entry) => (entry.isFile() ? [entry.size] : []));
    const disk = sizes.reduce((total, size) => total + size, 0);
    return { pages, session, kept, files: sizes.length, disk };
  } finally {
    await server.stop();
  }
}
