import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchForTests, type Opener } from "./browser.ts";

/**
 * A browser for the tests of a file: it starts before the first and is closed after the last. Nothing is kept for when there
 * is no network, unless a test asks for that (`serviceWorkers: "allow"`): what answers is the server.
 * @param more arguments of the browser beside those that every test has
 */
export function ownBrowser(...more: string[]): Opener {
  let browser: Browser | undefined;
  const started = (): Browser => {
    if (browser === undefined) throw new Error("Pages are opened in tests, where a browser runs.");
    return browser;
  };
  beforeAll(async () => {
    browser = await launchForTests(...more);
  });
  afterAll(() => browser?.close());
  return {
    newContext: (options) => started().newContext({ serviceWorkers: "block", ...options }),
    newPage: (options) => started().newPage({ serviceWorkers: "block", ...options }),
  };
}
