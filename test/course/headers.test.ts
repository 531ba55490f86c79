import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesOf } from "../harness/pages.ts";
import { sites, type Site } from "../harness/sites.ts";

/** The rules of a built site, as a host reads them: a path, and what is sent for it. */
function rulesOf({ out }: Site) {
  const blocks = readFileSync(join(out, "_headers"), "utf8").split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    const pattern = new RegExp(`^${path.replace(/[.+]/g, "\\$&").replace("*", ".*")}$`);
    return { pattern, headers: lines.map((line) => line.trim().split(/: (.*)/)) };
  });
}

/** All values of a header for an address. */
const sent = (rules: ReturnType<typeof rulesOf>, address: string, name: string) =>
  rules
    .filter(({ pattern }) => pattern.test(address))
    .flatMap(({ headers }) => headers.flatMap(([key, value]) => (key === name ? [value] : [])));

test.each(Object.entries(sites))("pages and headers agree: %s", (_name, site) => {
  const rules = rulesOf(site);
  const base = site.base.replace(/\/$/, "");
  for (const { path, html } of pagesOf(site)) {
    const policies = sent(rules, base + path, "Content-Security-Policy");
    // Which pages know how to stand in a frame, they say themselves.
    const isOpen = html.includes("data-asked");
    const isClosed = policies.filter((policy) => policy?.includes("frame-ancestors")).length;
    if (path !== "/404.html") expect([path, isClosed]).toEqual([path, isOpen ? 0 : 1]);
    expect(sent(rules, base + path, "X-Content-Type-Options")).toEqual(["nosniff"]);
    // What headers say of all files, a page says too.
    const own = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    for (const directive of policies.join("; ").split("; "))
      if (!directive.startsWith("frame-ancestors")) expect(own).toContain(directive);
  }
});
