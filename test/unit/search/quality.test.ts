import { expect, test } from "vitest";
import { courseFolder } from "../../../src/course/open.ts";
import { figures, measure, report } from "../../search/measure.ts";
import { ENGLISH } from "../../harness/sites.ts";
import { NONSENSE, queriesFile } from "../../search/queries.ts";

/** What is promised of search, in any language: the share of queries with a right page at the first, and in three places. */
const PROMISED = { first: 0.9, three: 0.97 };
/** The same of those that nothing was chosen by. */
const HELD_OUT = { first: 0.9, three: 0.95 };

test.for([courseFolder(), ENGLISH])(
  "search in %s finds the right page, at the first or at one of three places",
  { timeout: 120_000 },
  async (folder, { skip }) => {
    if (queriesFile(folder) === undefined) return skip("It has no queries of its own.");
    const measured = await measure(folder);
    console.log(report(measured));
    const asked = measured.filter(({ query }) => query.sort !== NONSENSE);
    const nonsense = measured.filter(({ query }) => query.sort === NONSENSE);
    const heldOut = asked.filter(({ query }) => query.heldOut);
    for (const [list, promised] of [
      [asked, PROMISED],
      [heldOut, HELD_OUT],
    ] as const) {
      expect(figures(list).first).toBeGreaterThanOrEqual(promised.first);
      expect(figures(list).three).toBeGreaterThanOrEqual(promised.three);
    }
    expect(nonsense.filter(({ found }) => found.length > 0).map(({ query }) => query.text)).toEqual(
      [],
    );
  },
);
