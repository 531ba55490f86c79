import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Chromium without windows and all that belongs to them, Debian's: the same pages for a third of the work. */
const WINDOWLESS = "/usr/bin/chromium-headless-shell";

/** The browser that `CHROMIUM_PATH` names, if it names one. */
function namedBrowser(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not exist. Point it at a Chromium or Chrome, or leave it out.`,
    );
  }
  return named;
}

/** The browser on this machine: `CHROMIUM_PATH`, Playwright's own, or the system's; undefined where there is none. */
export const findBrowser = (): string | undefined =>
  namedBrowser() ?? [chromium.executablePath(), ...SYSTEM, WINDOWLESS].find(existsSync);

/** The one that tests open pages with: `CHROMIUM_PATH`, the one without windows where that is there, or whichever there is. */
const findTestBrowser = (): string | undefined =>
  namedBrowser() ?? (existsSync(WINDOWLESS) ? WINDOWLESS : findBrowser());

const DEBIAN = "apt-get install -y --no-install-recommends";

/** Installs a browser where there is none: Debian's, or Playwright's where that can't be. */
export function installBrowser(): void {
  if (findBrowser() !== undefined) return;
  const attempts = [
    `apt-get update && ${DEBIAN} chromium`,
    "npx playwright-core install --with-deps chromium",
  ];
  for (const command of attempts) {
    try {
      execSync(command, { stdio: "inherit" });
    } catch {
      // The next way, or the sentence below.
    }
    if (findBrowser() !== undefined) return;
  }
  throw new Error(
    "There is no browser for the tests and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}

/**
 * Installs the browser without windows beside Debian's Chromium, where that may be done and takes nothing else away: with
 * it `npm test` takes half the time. Where it can't be, the one that is there does.
 */
export function installTestBrowser(): void {
  installBrowser();
  const mayInstall = existsSync("/usr/bin/chromium") && process.getuid?.() === 0;
  if (findTestBrowser() !== findBrowser() || namedBrowser() || !mayInstall) return;
  try {
    execSync(
      `${DEBIAN} --no-upgrade --no-remove -o Acquire::Retries=0 -o Acquire::http::Timeout=10 chromium-headless-shell`,
      { stdio: "ignore", timeout: 120_000 },
    );
  } catch {
    console.log(
      "The tests take Chromium as it is: the one without windows could not be installed.",
    );
  }
}

/** What tests open pages with, alone or in a context of their own. */
export type Opener = Pick<Browser, "newContext" | "newPage">;

/** Starts the browser that tests open pages with, with more arguments than it has anyway. */
export const launchForTests = (...more: string[]): Promise<Browser> =>
  launch(findTestBrowser(), more);

/** Starts a browser as readers have it, showing no window. */
export async function launch(
  executablePath = findBrowser(),
  more: readonly string[] = [],
): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error("There is no browser; the set-up should have installed one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** How many pixels a page is wider than its window: more than none is cut off, or has to be scrolled to. */
export const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
