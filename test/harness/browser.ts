import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser on this machine: `CHROMIUM_PATH`, Playwright's own, or the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not exist. Point it at a Chromium or Chrome, or leave it out.`,
    );
  }
  return [named, chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Installs a browser where there is none: Playwright's, or Debian's where that cannot be downloaded. */
export function installBrowser(): void {
  if (findBrowser() !== undefined) return;
  const attempts: [string, string[]][] = [
    ["npx", ["playwright-core", "install", "--with-deps", "chromium-headless-shell"]],
    ["sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]],
  ];
  for (const [command, args] of attempts.reverse()) {
    try {
      execFileSync(command, args, { stdio: "inherit" });
    } catch {
      // The next way, or the sentence below.
    }
    if (findBrowser() !== undefined) return;
  }
  throw new Error(
    "There is no browser for the tests and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}

/** What tests open pages with, alone or in a context of their own. */
export type Opener = Pick<Browser, "newContext" | "newPage">;

/** Starts the browser without a window. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
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
    ],
  });
}

/** How many pixels a page is wider than its window: more than none is cut off, or has to be scrolled to. */
export const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
