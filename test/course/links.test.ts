import { LinkChecker, LinkState } from "linkinator";
import { expect, test } from "vitest";
import { questions } from "../harness/content.ts";
import { origin, sites } from "../harness/sites.ts";

for (const [name, site] of Object.entries(sites)) {
  test(`${name}: no link, file or fragment is broken`, async () => {
    const checker = new LinkChecker();
    const result = await checker.check({
      // Questions have pages that nothing needs to link to: they are there to be linked from elsewhere.
      path: [
        `${origin(site)}/`,
        ...questions(site).map(({ url }) => new URL(url, origin(site)).href),
      ],
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Other sites are other people's; only ours must answer.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(origin(site))),
    });
    const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
    expect(result.links.length).toBeGreaterThan(20);
  });
}
