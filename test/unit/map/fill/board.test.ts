import { expect, test } from "vitest";
import { RELATION_TYPES } from "../../../../src/course/relations.ts";
import { amounts } from "../../../../src/map/fill/amounts.ts";
import { boardOf } from "../../../../src/map/fill/board.ts";
import { drawBoard } from "../../../../src/map/fill/draw-board.ts";
import { boardStyles } from "../../../../src/map/fill/styles.ts";
import { courseGraph } from "../../../../src/map/graph.ts";
import { concept, largeCourse, relation } from "../course.ts";

const modules = [{ id: "one" }, { id: "two" }];
const graph = courseGraph(
  [
    concept("whole", "one"),
    concept("part", "one", [relation("part-of", ["whole"])]),
    concept("kind", "one", [relation("is-a", ["whole"])]),
    concept("alone", "one"),
    concept("far", "one", [relation("leads-to", ["other"])]),
    concept("other", "two"),
    concept("same", "two", [relation("contrasts-with", ["kind"])]),
    concept("again", "two", [relation("contrasts-with", ["kind"])]),
  ],
  modules,
);
const labels = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, { label: type.replace("-", " ") }]),
) as Parameters<typeof drawBoard>[1];

test("has the concepts of a module that have relations, and of other modules what tells them apart", () => {
  const board = boardOf(graph, 1);
  expect([...(board?.places.keys() ?? [])]).toEqual(["whole", "part", "kind", "far"]);
  // Of two neighbours with the same lines one is enough.
  expect([...(board?.landmarks ?? [])]).toEqual(["other", "same"]);
});

test("there is none of a module with fewer than three names to put back, or with names that are all alike", () => {
  expect(boardOf(graph, 3)).toBeUndefined();
  const two = graph.edges.filter(({ type }) => type === "part-of");
  expect(boardOf({ ...graph, edges: two }, 1)).toBeUndefined();
  const alike = courseGraph(
    ["a", "b", "c"]
      .map((id) => concept(id, "one", [relation("part-of", ["hub"])]))
      .concat(concept("hub", "two")),
    modules,
  );
  expect(boardOf(alike, 1)).toBeUndefined();
});

test("every place is as large as every other, and numbered from left to right", async () => {
  const board = boardOf(graph, 1)!;
  const drawing = await drawBoard(board, labels);
  const places = drawing.nodes.filter(({ id }) => board.places.has(id));
  expect(new Set(places.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  const x = drawing.order.map((id) => places.find((place) => place.id === id)?.x ?? 0);
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(drawing.order.toSorted()).toEqual([...board.places.keys()].toSorted());
  expect(drawing.words.map(({ rows }) => rows.join(" ")).sort()).toEqual(
    ["contrasts with", "is a", "leads to", "part of"].sort(),
  );
  expect(boardStyles(drawing)).toContain("#place-4{left:");
});

test("of a module of fifty concepts a part is drawn", async () => {
  const { concepts, modules } = largeCourse(150, 50);
  const board = boardOf(courseGraph(concepts, modules), 2)!;
  expect(board.places.size).toBeGreaterThan(15);
  expect(board.graph.nodes.length).toBeLessThan(45);
  expect((await drawBoard(board, labels)).order).toHaveLength(board.places.size);
});

test("few names, the usual number or all can be taken away", () => {
  expect(amounts(3)).toEqual({ choices: [2, 3], usual: 3 });
  expect(amounts(7)).toEqual({ choices: [4, 7], usual: 7 });
  expect(amounts(30)).toEqual({ choices: [5, 9, 30], usual: 9 });
});
