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

/**
 * Waits until what waits for a quiet moment has come. A busy browser may never call anything quiet: a page waits for it
 * half a second, and this a whole one.
 */
export const quiet = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestIdleCallback(() => requestAnimationFrame(done), { timeout: 1000 }),
      ),
  );

/** What was moved on the page since it was opened, once what waits for a quiet moment has come. */
export async function shifts(page: Page): Promise<string[]> {
  await quiet(page);
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(done));
    return (window as unknown as { shifted: string[] }).shifted;
  });
}
