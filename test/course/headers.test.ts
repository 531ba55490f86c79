import { expect, test } from "vitest";
import { headersFor, rulesOf } from "../harness/headers.ts";
import { pagesOf } from "../harness/pages.ts";
import { origin, sites } from "../harness/sites.ts";

test.each(Object.entries(sites))("pages and headers agree: %s", (_name, site) => {
  const rules = rulesOf(site);
  const base = site.base.replace(/\/$/, "");
  for (const { path, html } of pagesOf(site)) {
    const policies = headersFor(rules, base + path).get("Content-Security-Policy") ?? [];
    // Which pages know how to stand in a frame, they say themselves.
    const isOpen = html.includes("data-asked");
    const isClosed = policies.filter((policy) => policy.includes("frame-ancestors")).length;
    if (path !== "/404.html") expect([path, isClosed]).toEqual([path, isOpen ? 0 : 1]);
    expect(headersFor(rules, base + path).get("X-Content-Type-Options")).toEqual(["nosniff"]);
    // What headers say of all files, a page says too: but what would weigh on each, and what no page can say.
    const own = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    for (const directive of policies.join("; ").split("; "))
      if (!/^(frame-ancestors|require-trusted-types-for|trusted-types) /.test(directive))
        expect(own).toContain(directive);
  }
});

test("tests look at a site as a host sends it", async () => {
  const { headers } = await fetch(`${origin(sites.course)}/`);
  for (const [name, values] of headersFor(rulesOf(sites.course), "/"))
    expect(headers.get(name)).toBe(values.join(", "));
});
