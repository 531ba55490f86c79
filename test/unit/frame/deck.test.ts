import fc from "fast-check";
import { expect, test } from "vitest";
import { back, deckAt, isOver, on } from "../../../src/islands/screen/deck.ts";

test("a question, its answer, the next; after the last of several an end", () => {
  const seen = [deckAt(2)];
  for (let n = 0; n < 6; n++) seen.push(on(seen.at(-1)!));
  const told = seen.map((deck) => `${deck.place}${deck.answered ? "!" : ""}`);
  expect(told).toEqual(["0", "0!", "1", "1!", "2", "2", "2"]);
  expect(isOver(seen.at(-1)!)).toBe(true);
});

test("one question stays with its answer", () => {
  const answered = on(deckAt(1));
  expect(on(answered)).toBe(answered);
});

test("back leads the same way", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(30), (total, steps) => {
      let deck = deckAt(total);
      for (let n = 0; n < steps; n++) {
        const next = on(deck);
        if (next !== deck) expect(back(next)).toEqual(deck);
        deck = next;
      }
    }),
  );
});

test.each([
  ["#3", 2],
  ["#1", 0],
  ["#99", 4],
  ["", 0],
  ["#0", 0],
  ["#-1", 0],
  ["#3x", 0],
  ["#99999999999999999999", 0],
])("the fragment %s is place %i of five", (fragment, place) => {
  expect(deckAt(5, fragment).place).toBe(place);
});
