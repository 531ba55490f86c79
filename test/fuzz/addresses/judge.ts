/** What must hold of any address that a page is opened with, whatever it is. */
import assert from "node:assert/strict";
import { parameters, practiceScript } from "#language";
import { isId } from "../../../src/course/id.ts";
import { MOST_QUESTIONS, readWish } from "../../../src/islands/practice/wish.ts";
import { withParameter } from "../../../src/islands/practice/parameter.ts";
import { pick, pickSpread } from "../../../src/islands/practice/pick.ts";
import { filterBy } from "../../../src/islands/question-list/filter.ts";
import { LONGEST_TEXT, readAddress, searchOf } from "../../../src/islands/question-list/asked.ts";
import { setAddress } from "../../../src/islands/question-list/set-address.ts";
import { readLast } from "../../../src/islands/read-last.ts";
import { back, deckAt, isOver, on } from "../../../src/islands/screen/deck.ts";
import { addressOf, askedIn } from "../../../src/islands/search/asked.ts";
import { shuffle } from "../../../src/learning/shuffle.ts";
import { understand } from "../../../src/search/query/understand.ts";
import { known } from "../progress/corpus.ts";
import { polluted } from "../progress/judge.ts";
import type { Outcome } from "../run.ts";
import { lexicon } from "./lexicon.ts";

const ORIGIN = "https://example.org";

/** A sentence longer than this, nobody reads. */
const LONGEST_SAID = 8000;

const { placed, families, modules } = known;
const row = { module: "moments", goal: "", level: "", kind: "single", text: "moment utc" };

/** What the practice page makes of it: the ids that it asks for, and what it says of those that are none. */
function practice(search: string): boolean {
  const wish = readWish(search);
  if (!wish) return false;
  if ("ids" in wish) {
    const { ids, seed } = wish;
    assert(ids.length > 0 && ids.length <= MOST_QUESTIONS && new Set(ids).size === ids.length);
    assert.deepEqual(shuffle(ids, seed ?? 1).sort(), [...ids].sort());
    const gone = ids.filter((id) => known.conceptOf(id) === undefined);
    assert(practiceScript.unknown(gone).length < LONGEST_SAID, "A sentence without end.");
    return ids.some(isId);
  }
  const { module } = wish;
  assert(practiceScript.unknownModule(module ?? "").length < 300, "A sentence without end.");
  if ("whole" in wish) return isId(wish.module);
  const { count, seed = 1 } = wish;
  assert(Number.isInteger(count) && count >= 1 && count <= MOST_QUESTIONS);
  for (const choose of [pick, pickSpread]) {
    const ids = choose(placed, families, count, seed);
    assert(ids.length <= count && new Set(ids).size === ids.length);
  }
  return module === undefined || modules.includes(module);
}

/** What the list of questions makes of it, and the address that it has then. */
function list(search: string): boolean {
  const asked = readAddress(search);
  assert(asked.ids.every(isId) && asked.text.length <= LONGEST_TEXT);
  filterBy(asked)(row);
  const again = readAddress(searchOf(asked));
  assert.equal(searchOf(again), searchOf(asked), "The list leads to another address each time.");
  assert.deepEqual(
    readWish(new URL(setAddress(asked.ids), ORIGIN).search),
    asked.ids.length > 0 ? { ids: asked.ids.slice(0, MOST_QUESTIONS) } : undefined,
  );
  return asked.ids.length > 0 || asked.text !== "";
}

/** What search makes of it: as the page does, and what it understands. */
async function search(query: string): Promise<boolean> {
  const asked = askedIn(query);
  const again = askedIn(addressOf(asked));
  assert.deepEqual(again, { ...asked, q: asked.q.toWellFormed() });
  const { terms, meant, typed } = await understand(asked.q, lexicon, query.length % 2 === 0);
  assert(terms.length <= 100 && meant.length <= 100 && typed.length <= 100);
  return terms.length > 0;
}

/** A row of questions on a screen, at the place that a fragment names. */
function screen(hash: string): void {
  for (const total of [0, 1, 7]) {
    let deck = deckAt(total, hash);
    assert(
      Number.isInteger(deck.place) && deck.place >= Math.min(0, total - 1) && deck.place <= total,
    );
    for (let step = 0; step < 16; step++) deck = on(deck);
    assert(total < 2 || isOver(deck));
    for (let step = 0; step < 16; step++) deck = back(deck);
    assert(deck.place <= 0);
  }
}

/** Setting a parameter sets it, and takes nothing else away. */
function parameter(search: string): void {
  for (const name of [parameters.seed, parameters.view]) {
    const others = (from: string) => [...new URLSearchParams(from)].filter(([key]) => key !== name);
    const given = withParameter(search, name, "x y");
    assert.equal(new URLSearchParams(given).get(name), "x y", "What is set is not what is read.");
    assert.deepEqual(others(given), others(search));
    assert(!new URLSearchParams(withParameter(search, name)).has(name));
  }
}

/** Opens every page that reads its address with this one. Throws where one of them would break. */
export async function judgeAddress(written: string): Promise<Outcome> {
  const url = new URL(written, `${ORIGIN}/kw/oefenen/`);
  assert.equal(url.origin, ORIGIN);
  screen(url.hash);
  parameter(url.search);
  const last = readLast(`${url.pathname}${url.search}${url.hash} title`, ORIGIN, "/kw/");
  assert(!last || last.path.startsWith("/kw/"));
  const read = [practice(url.search), list(url.search), await search(url.search)];
  assert(!polluted(), "Every object was changed.");
  return read.some(Boolean) ? "read" : "refused";
}
