import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchForTests, type Opener } from "./browser.ts";

/** Milliseconds for what comes in one at most, where nothing else is done: no test says by this how quick anything is. */
const AMPLE = 120_000;

/** The browsers of this process by their arguments: files that are tested one after the other have the same. */
const running = new Map<string, Promise<Browser>>();

/** The browser of this process with these arguments: started where there is none yet, or where that broke down. */
async function browserWith(more: string[]): Promise<Browser> {
  const name = more.join(" ");
  const known = await running.get(name)?.catch(() => undefined);
  if (known?.isConnected()) return known;
  const started = launchForTests(...more);
  running.set(name, started);
  return started;
}

/**
 * A browser for the tests of a file: it runs before the first, and what the file opened in it is closed after the last.
 * A context knows nothing of another, so a browser for each file would only be a start more; it ends with the process.
 * Nothing is kept for when there is no network, unless a test asks for that (`serviceWorkers: "allow"`): what answers is
 * the server.
 * @param more arguments of the browser beside those that every test has
 */
export function ownBrowser(...more: string[]): Opener {
  let browser: Browser | undefined;
  const opened = new Set<BrowserContext>();
  const started = (): Browser => {
    if (browser === undefined) throw new Error("Pages are opened in tests, where a browser runs.");
    return browser;
  };
  /** Takes note of what is to be closed, and waits in it as long as a busy machine may take. */
  const own = (context: BrowserContext): void => {
    context.setDefaultTimeout(AMPLE);
    opened.add(context);
    context.on("close", () => opened.delete(context));
  };
  beforeAll(async () => {
    browser = await browserWith(more);
  });
  afterAll(async () => {
    await Promise.all([...opened].map((context) => context.close()));
  });
  return {
    newContext: async (options) => {
      const context = await started().newContext({ serviceWorkers: "block", ...options });
      own(context);
      return context;
    },
    newPage: async (options) => {
      const page = await started().newPage({ serviceWorkers: "block", ...options });
      own(page.context());
      return page;
    },
  };
}
