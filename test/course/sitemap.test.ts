import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sites } from "../harness/sites.ts";

for (const [name, { out, base }] of Object.entries(sites)) {
  test(`${name}: the sitemap lists the pages that may be found, and no other`, () => {
    const findable = readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|\/)index\.html$/.test(file))
      .filter((file) => !readFileSync(`${out}/${file}`, "utf8").includes('content="noindex"'))
      .map((file) => `${base.replace(/\/?$/, "/")}${file.replace(/index\.html$/, "")}`);
    const listed = readdirSync(out)
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...readFileSync(`${out}/${file}`, "utf8").matchAll(/<loc>([^<]*)/g)])
      .map(([, address = ""]) => decodeURIComponent(new URL(address).pathname));
    expect(listed.sort()).toEqual(findable.sort());
  });
}
