import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import type { Site } from "../harness/sites.ts";
import { median } from "./numbers.ts";

const SAVES = 9;
const PATIENCE = 120_000;

/** Median milliseconds from saving a page to seeing what was added, in `npm run dev`. Throws where it never comes. */
export async function saveTime(browser: Browser, site: Site): Promise<number> {
  const server = spawn("node_modules/.bin/astro", ["dev", "--port", "4621"], {
    env: { ...process.env, COURSE: site.course },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const origin = await new Promise<string>((done, fail) => {
      let said = "";
      server.on("error", fail).on("close", () => fail(new Error(`npm run dev ended.\n${said}`)));
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (found !== undefined) done(found);
      });
    });
    const { start } = courseOf(site).settings;
    const page = await browser.newPage();
    await page.goto(origin + languageOf(site).addresses.concept(start), { timeout: PATIENCE });
    const times: number[] = [];
    // The first save wakes what the others find awake.
    for (let save = 0; save <= SAVES; save++) {
      const word = `saved${save}`;
      // Between two saves an author reads: the page has come to rest.
      await page.waitForLoadState("networkidle");
      const begin = performance.now();
      appendFileSync(join(site.course, "concepts", `${start}.mdx`), `\n${word}\n`);
      await page.getByText(word, { exact: true }).waitFor({ timeout: PATIENCE });
      if (save > 0) times.push(performance.now() - begin);
    }
    await page.close();
    return median(times);
  } finally {
    server.removeAllListeners("close");
    server.kill();
  }
}
