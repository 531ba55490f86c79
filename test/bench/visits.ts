import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { serveStatic, type StaticServer } from "../harness/static.ts";
import { median } from "./numbers.ts";
import { Line } from "./line.ts";
import { PAGES, type PageName, type Subject } from "./subject.ts";

/** A telephone of the middle, as Lighthouse has it, and how much slower than this machine it is. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // What is fetched for later, to be there without a network, is no part of a first page.
  serviceWorkers: "block",
};
const CPU = 4;

/** The least that a page can be: what the line and the browser take by themselves. */
const EMPTY = "/bench-empty/";
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title><link rel="icon" href="data:,"><p>Empty.</p></html>';

/** What a first visit to a page came to: milliseconds to the largest paint, and how much was moved. */
interface Visit {
  paint: number;
  shift: number;
}

/** A page as somebody's first, on a slow line and a slow telephone. */
async function visit(browser: Browser, url: string, line: Line): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    await page.addInitScript(() => {
      const seen = window as unknown as { visit: Visit };
      seen.visit = { paint: 0, shift: 0 };
      const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
          type,
          buffered: true,
        });
      };
      watch("largest-contentful-paint", ({ startTime }) => (seen.visit.paint = startTime));
      watch("layout-shift", (entry) => {
        seen.visit.shift += (entry as PerformanceEntry & { value: number }).value;
      });
    });
    line.hangUp();
    await page.goto(url, { waitUntil: "networkidle" });
    return await page.evaluate(() => (window as unknown as { visit: Visit }).visit);
  } finally {
    await context.close();
  }
}

/** Visits to one page in turn with those to an empty one: the middle of each, and of the ratios run by run. */
export interface Painted {
  milliseconds: number;
  ratio: number;
  /** The most that was moved in any visit. */
  shift: number;
}
export type Paints = Partial<Record<PageName, Painted>>;

/** Opens the pages of all subjects in turn, so many times, with an empty page before each round of pages. */
export async function paints(
  browser: Browser,
  subjects: Subject[],
  runs: number,
): Promise<Map<Subject, Paints>> {
  const line = new Line();
  const served = new Map<Subject, StaticServer>();
  for (const subject of subjects) {
    mkdirSync(join(subject.out, EMPTY), { recursive: true });
    writeFileSync(join(subject.out, EMPTY, "index.html"), EMPTY_PAGE);
    served.set(subject, await serveStatic(subject.out, line));
  }
  const seen = new Map<Subject, Map<PageName, { visit: Visit; empty: number }[]>>();
  try {
    // The first round only warms up: what is compressed, and what the browser has yet to load itself.
    for (let run = 0; run <= runs; run++) {
      for (const [subject, { origin }] of served) {
        const found = seen.get(subject) ?? new Map<PageName, { visit: Visit; empty: number }[]>();
        seen.set(subject, found);
        for (const name of PAGES) {
          const address = subject.pages()[name];
          if (address === undefined) continue;
          const empty = await visit(browser, origin + EMPTY, line);
          const own = await visit(browser, origin + address, line);
          if (run === 0) continue;
          found.set(name, [...(found.get(name) ?? []), { visit: own, empty: empty.paint }]);
        }
      }
    }
  } finally {
    for (const { stop } of served.values()) await stop();
  }
  return new Map([...seen].map(([subject, found]) => [subject, summed(found)]));
}

const summed = (found: Map<PageName, { visit: Visit; empty: number }[]>): Paints =>
  Object.fromEntries(
    [...found].map(([name, visits]) => [
      name,
      {
        milliseconds: median(visits.map(({ visit }) => visit.paint)),
        ratio: median(visits.map(({ visit, empty }) => visit.paint / empty)),
        shift: Math.max(...visits.map(({ visit }) => visit.shift)),
      },
    ]),
  );
