/** `npm run bench`: what a site weighs and what takes time, on the course that `COURSE` names and on made ones. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser, launch } from "../harness/browser.ts";
import { clearAside } from "./aside.ts";
import { courses } from "./courses.ts";
import { cells, ratios } from "./figures.ts";
import { machine } from "./machine.ts";
import { measure } from "./measure.ts";
import { HELP, readOptions, type Options } from "./options.ts";
import { table } from "./table.ts";

/** The options, or the help and the end, or what is wrong with them and the end. */
function asked(): Options {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options !== undefined) return options;
    console.log(HELP);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\nnpm run bench -- --help lists all options.`);
    process.exit(2);
  }
}

const options = asked();
installBrowser();
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const browser = await launch();
try {
  console.log(`${machine(browser)}; each measured ${options.runs} times, medians.\n`);
  const columns: Parameters<typeof table>[1] = [];
  for (const measured of courses(options, folder)) {
    const { own, peer } = await measure(browser, measured, options);
    const found: typeof columns = [[measured.name, cells(own)]];
    if (peer !== undefined)
      found.push([`${options.peer}, the same`, cells(peer)], ["ratio", ratios(own, peer)]);
    // The next course may take minutes, or never come to an end.
    console.error(`\n${table("", found)}\n`);
    columns.push(...found);
  }
  console.log(table("", columns));
} finally {
  await browser.close();
  clearAside();
  rmSync(folder, { recursive: true, force: true });
}
