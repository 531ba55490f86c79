/** What was published once leads somewhere for ever: `tests/addresses.txt` of a course holds the addresses of its first version. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf } from "../harness/weight.ts";
import { sites } from "../harness/sites.ts";

const { course, out } = sites.course;
const recorded = `${course}/tests/addresses.txt`;
const addresses = existsSync(recorded)
  ? readFileSync(recorded, "utf8").split("\n").filter(Boolean)
  : [];

/** What is wrong with an address of the built site, if anything. */
function flaw(address: string): string | undefined {
  const [path = "", fragment] = address.split("#");
  const file = fileOf(out, path);
  if (!existsSync(file)) return `${address} is gone`;
  if (fragment === undefined) return undefined;
  const html = readFileSync(file, "utf8");
  // A page that leads on takes the fragment along.
  const isThere =
    html.includes(`id="${decodeURIComponent(fragment)}"`) || html.includes("data-moved");
  return isThere ? undefined : `${address}: the page has no such place`;
}

test.skipIf(addresses.length === 0)("every address of the first version leads somewhere", () => {
  expect(addresses.map(flaw).filter((found) => found !== undefined)).toEqual([]);
});
