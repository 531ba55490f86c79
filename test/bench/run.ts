/** `npm run bench`: what takes time, on the course that `COURSE` names. Run it on a machine that does nothing else. */
import { installBrowser, launch } from "../harness/browser.ts";
import { build } from "../harness/build.ts";
import { serve } from "../harness/serve.ts";
import { sites } from "../harness/sites.ts";
import { cost } from "../search/cost.ts";
import { feedbackTime } from "./feedback.ts";

const site = sites.course;
installBrowser();

const begin = performance.now();
await build(site);
console.log(`Build of ${site.course}: ${((performance.now() - begin) / 1000).toFixed(1)} s.`);

const server = await serve(site);
const browser = await launch();
try {
  const median = await feedbackTime(browser, site);
  if (median !== undefined) {
    console.log(`Click to feedback, CPU slowed 4 times: ${median.toFixed(1)} ms.`);
  }
  for (const { query, bytes, requests, milliseconds } of await cost(browser, site)) {
    console.log(
      `Search: ${bytes} bytes, ${requests} requests, ${milliseconds.toFixed(0)} ms: ${query}`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
