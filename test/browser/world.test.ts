/**
 * Failures of the world: whatever a page asks for does not come, in every way, and the reader goes on. What pages ask for
 * is found by visiting them while all is well, so that a new file is among it by itself.
 * `LONG=1` tries every file in every way, `LONG=2/5` the second fifth of that; without it, in ways that change, each file
 * once but for those that make up scripts and styles, one of these at each visit, and network and storage at each step.
 */
import { afterAll, expect, test } from "vitest";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, drawn, origin, type Site } from "../harness/sites.ts";
import { languageOf } from "../harness/language.ts";
import { courseOf } from "../harness/content.ts";
import { filesOf, run, type Outcome, type World } from "../harness/world/run.ts";
import { sayingsOf } from "../harness/world/said.ts";
import { blocked, cleared, full } from "../harness/world/storage.ts";
import { FAILURES, fails, lost, renewed, type Trouble } from "../harness/world/troubles.ts";
import { mapVisits, visits, type Visit } from "../harness/world/visits.ts";

const long = process.env["LONG"];
const isLong = long !== undefined;
/** Which part of how many. */
const [part = 1, parts = 1] = long?.split("/").map(Number) ?? [];
/** So many visits at once: what they take is mostly waiting. */
const AT_ONCE = 4;

const browser = ownBrowser();
const options = { serviceWorkers: "block" } as const;
const worldOf = (site: Site): World => ({
  site: origin(site),
  course: courseOf(site).settings.id,
  sayings: sayingsOf(languageOf(site)),
});
const all: [World, Visit][] = [
  ...visits(coffee, languageOf(coffee)).map((visit): [World, Visit] => [worldOf(coffee), visit]),
  ...mapVisits(languageOf(drawn)).map((visit): [World, Visit] => [worldOf(drawn), visit]),
];
const outcomes: Outcome[] = [];

/** Does a work for each, some at a time. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Makes visits in trouble, each in a browser that knows nothing, and says what went wrong. */
async function wrongIn(tried: readonly [World, Visit, Trouble][]): Promise<Outcome[]> {
  const became: Outcome[] = [];
  const own = tried.filter((_, place) => place % parts === part - 1);
  await each(own, async ([world, visit, trouble]) => {
    const context = await browser.newContext(options);
    became.push(await run(context, visit, trouble, world));
    await context.close();
  });
  outcomes.push(...became);
  return became.filter((one) => one.faults.length + one.errors.length + one.lost > 0);
}

/** Milliseconds: for a machine that does much else besides. */
const LIMIT = (isLong ? 240 : 20) * 60_000;

test(
  "a file that fails, on pages of every kind",
  async () => {
    const files = new Map<Visit, string[]>();
    const refused: string[] = [];
    await each(all, async ([world, visit]) => {
      const context = await browser.newContext(options);
      const good = await filesOf(context, visit, world);
      files.set(visit, good.files);
      refused.push(...good.refused);
      await context.close();
    });
    expect(refused, "refused by the policy of pages and headers, where all is well").toEqual([]);
    const seen = new Set<string>();
    let turn = 0;
    const tried = all.flatMap(([world, visit], place) => {
      const own = files.get(visit) ?? [];
      const fresh = own.filter((file) => !file.includes("/_astro/") && !seen.has(file));
      own.forEach((file) => seen.add(file));
      if (isLong)
        return own.flatMap((file) =>
          FAILURES.map((how): [World, Visit, Trouble] => [world, visit, fails(file, how)]),
        );
      const chosen = new Set([...fresh, own[(place * 7) % own.length]!]);
      return [...chosen].map((file): [World, Visit, Trouble] => [
        world,
        visit,
        fails(file, FAILURES[turn++ % FAILURES.length]!),
      ]);
    });
    expect(await wrongIn(tried)).toEqual([]);
  },
  LIMIT,
);

test(
  "the network is lost, or the site renewed, before each step",
  async () => {
    let turn = 0;
    const tried = all.flatMap(([world, visit]) =>
      visit.steps.flatMap((_, place) => {
        const both = [lost(place + 1), renewed(place + 1)];
        const chosen = isLong ? both : [both[turn++ % 2]!];
        return chosen.map((trouble): [World, Visit, Trouble] => [world, visit, trouble]);
      }),
    );
    expect(await wrongIn(tried)).toEqual([]);
  },
  LIMIT,
);

test(
  "the storage is blocked, full before a step, or cleared",
  async () => {
    let turn = 0;
    const tried = all.flatMap(([world, visit]) => {
      const steps = visit.steps.map((_, place) => place + 1);
      const rows = [blocked, ...steps.map(full), ...steps.map(cleared)];
      const chosen = isLong ? rows : steps.map(() => rows[turn++ % rows.length]!);
      return chosen.map((trouble): [World, Visit, Trouble] => [world, visit, trouble]);
    });
    expect(await wrongIn(tried)).toEqual([]);
  },
  LIMIT,
);

afterAll(() => {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  console.log(
    [
      `Failures of the world: ${all.length} kinds of visits, ${outcomes.length} times something failed`,
      `the reader was told ${sum(({ told }) => told)} times`,
      `silent or unmended: ${sum(({ faults }) => faults.length)}`,
      `uncaught errors: ${sum(({ errors }) => errors.length)}`,
      `answers lost: ${sum(({ lost }) => lost)}`,
    ].join("; "),
  );
});
