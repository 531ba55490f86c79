import type { Page } from "playwright-core";

/** Counts how much is moved on each page that is opened from now on, whether or not the reader did something. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = window as unknown as { shifted: string[] };
    counter.shifted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          value: number;
          sources: { node?: Node }[];
        };
        const moved = sources.map(({ node }) =>
          (node as Element | undefined)?.outerHTML.slice(0, 60),
        );
        counter.shifted.push(`${value}: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What was moved on the page since it was opened, once what waits for a quiet moment has come. */
export async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done)));
    await new Promise((done) => requestAnimationFrame(done));
    return (window as unknown as { shifted: string[] }).shifted;
  });
}
