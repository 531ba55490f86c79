import type { Browser } from "playwright-core";
import { serveStatic } from "../harness/static.ts";
import { HEADER_BYTES } from "../harness/weight.ts";
import type { PageName, Subject } from "./subject.ts";

/** What a first visit to a page brings over the wire, headers counted. */
export interface Weight {
  bytes: number;
  script: number;
  requests: number;
}
export type Weights = Partial<Record<PageName, Weight>>;

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size + HEADER_BYTES, 0);

/** Weighs the pages of a site, each as somebody's first. */
export async function weigh(browser: Browser, subject: Subject): Promise<Weights> {
  const { origin, sent, stop } = await serveStatic(subject.out);
  try {
    const weights: Weights = {};
    for (const [name, address] of Object.entries(subject.pages()) as [PageName, string][]) {
      // What is fetched for later, to be there without a network, is no part of a first page.
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      sent.length = 0;
      await page.goto(origin + address, { waitUntil: "networkidle" });
      const scripts = sent.filter(([path]) => path.endsWith(".js"));
      weights[name] = {
        bytes: sum(sent.map(([, bytes]) => bytes)),
        script: sum(scripts.map(([, bytes]) => bytes)),
        requests: sent.length,
      };
      await context.close();
    }
    return weights;
  } finally {
    await stop();
  }
}
