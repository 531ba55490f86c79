import fc from "fast-check";
import { expect, test } from "vitest";
import { check, isSettled, markOf, put, takeFrom } from "../../../src/islands/fill/board.ts";
import { boardText, newBoard, parseBoard, resized } from "../../../src/islands/fill/kept-board.ts";
import { nearest } from "../../../src/islands/fill/nearest.ts";

/** `b` and `c` may change places. */
const fits = new Map([
  ["a", "1"],
  ["b", "2"],
  ["c", "2"],
  ["d", "3"],
]);
const counts = [2, 4];
const full = () => newBoard(fits, 4);

test("a name lies in one place, and what lay there goes where it came from", () => {
  const board = full();
  put(board, "a", "d");
  put(board, "b", "c");
  put(board, "a", "c");
  expect([...board.at].sort()).toEqual([
    ["c", "a"],
    ["d", "b"],
  ]);
  put(board, "d", "c");
  expect([...board.at].sort()).toEqual([
    ["c", "d"],
    ["d", "b"],
  ]);
});

test("is judged by group; what was changed since is not judged", () => {
  const board = full();
  put(board, "a", "d");
  put(board, "b", "c");
  expect(check(board, fits)).toEqual({ right: 1, wrong: 1, open: 2 });
  expect(markOf(board, fits, "c")).toBe("right");
  expect(markOf(board, fits, "d")).toBe("wrong");
  expect(markOf(board, fits, "a")).toBeUndefined();
  expect(["c", "d"].map((place) => isSettled(board, fits, place))).toEqual([true, false]);
  takeFrom(board, "d");
  put(board, "d", "d");
  expect(markOf(board, fits, "d")).toBeUndefined();
});

test("a seed says which names are taken away; the others are settled", () => {
  expect(newBoard(fits, 2, 0).away).toEqual(["a", "b"]);
  const board = newBoard(fits, 2, 3);
  expect(board.away).toEqual(["d", "a"]);
  expect(isSettled(board, fits, "b")).toBe(true);
});

test("with fewer names taken away, what can lie stays", () => {
  const board = full();
  put(board, "b", "a");
  put(board, "d", "c");
  expect([...resized(fits, board, 2).at]).toEqual([["a", "b"]]);
});

test("comes back as it was", () => {
  const board = newBoard(fits, 4, 2);
  put(board, "a", "d");
  put(board, "b", "b");
  check(board, fits);
  put(board, "c", "a");
  expect(parseBoard(boardText(board), fits, counts)).toEqual(board);
});

test("of what is stored only what can be on a board is read, and nothing throws", () => {
  const read = (value: unknown) => parseBoard(JSON.stringify(value), fits, counts);
  expect(parseBoard(null, fits, counts)).toBeUndefined();
  expect(parseBoard("{", fits, counts)).toBeUndefined();
  expect(read({ seed: 0, count: 3, at: [] })).toBeUndefined();
  expect(read({ seed: 4, count: 4, at: [] })).toBeUndefined();
  const odd = [["a", "x"], ["x", "a"], ["a", "b"], ["c", "b"], ["a", "c"], "a", null, [1, 2]];
  const board = read({ seed: 0, count: 4, at: odd, checked: ["a", "b", 7] });
  expect([...(board?.at ?? [])]).toEqual([["a", "b"]]);
  expect([...(board?.checked ?? [])]).toEqual(["a"]);
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (at, checked) => {
      const text = JSON.stringify({ seed: 0, count: 4, at, checked }, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      );
      expect(parseBoard(text, fits, counts)?.away).toHaveLength(4);
    }),
  );
});

test("an arrow key leads to the nearest place that way, rather straight on than aside", () => {
  const at = (left: number, top: number) => ({ getBoundingClientRect: () => ({ left, top }) });
  const [start, right, below, aside] = [at(0, 0), at(300, 0), at(0, 80), at(200, 160)];
  const all = [start, right, below, aside];
  expect(nearest(start, all, "ArrowRight")).toBe(right);
  expect(nearest(start, all, "ArrowDown")).toBe(below);
  expect(nearest(start, all, "ArrowLeft")).toBeUndefined();
  expect(nearest(below, all, "ArrowUp")).toBe(start);
});
