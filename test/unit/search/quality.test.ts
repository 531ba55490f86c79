import { expect, test } from "vitest";
import { courseFolder } from "../../../src/course/open.ts";
import { figures, measure, report } from "../../search/measure.ts";
import { NONSENSE, queriesFile } from "../../search/queries.ts";

/**
 * What is promised of search, in any language: the share of queries with a right page at the first, and in three places;
 * of those that were held out a little less in three places, since nothing was made to find them.
 */
const PROMISED = { first: 0.9, three: 0.97, threeOfHeldOut: 0.96 };
/** Where questions and sources have an index apart, of either list: the first page may be another. */
const APART = { first: 0.86, three: 0.96 };

// Without queries of its own there is nothing to measure a course by.
test.skipIf(queriesFile(courseFolder()) === undefined)(
  "search finds the right page, at the first or at one of three places",
  { timeout: 120_000 },
  async () => {
    const measured = await measure(courseFolder());
    console.log(report(measured));
    const asked = measured.ours.filter(({ query }) => query.sort !== NONSENSE);
    const nonsense = measured.ours.filter(({ query }) => query.sort === NONSENSE);
    const heldOut = asked.filter(({ query }) => query.heldOut);
    for (const list of [asked, heldOut])
      expect(figures(list).first).toBeGreaterThanOrEqual(PROMISED.first);
    expect(figures(asked).three).toBeGreaterThanOrEqual(PROMISED.three);
    expect(figures(heldOut).three).toBeGreaterThanOrEqual(PROMISED.threeOfHeldOut);
    const apart = measured.apart.filter(({ query }) => query.sort !== NONSENSE);
    for (const list of [apart, apart.filter(({ query }) => query.heldOut)]) {
      expect(figures(list).first).toBeGreaterThanOrEqual(APART.first);
      expect(figures(list).three).toBeGreaterThanOrEqual(APART.three);
    }
    expect(nonsense.filter(({ found }) => found.length > 0).map(({ query }) => query.text)).toEqual(
      [],
    );
    const plain = measured.plain.filter(({ query }) => query.sort !== NONSENSE);
    expect(figures(asked).mrr).toBeGreaterThan(figures(plain).mrr);
  },
);
