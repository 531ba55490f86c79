import { expect, test } from "vitest";
import { courseGraph, mergeEdges } from "../../../src/map/graph.ts";
import { concept, relation } from "./course.ts";

const lines = (graph: ReturnType<typeof courseGraph>) =>
  graph.edges.map(({ from, type, to }) => `${from} ${type} ${to}`);

test("a relation that stands in the records of both ends is one line, from the concept that says it", () => {
  const graph = courseGraph(
    [
      concept("wheel", "one", [relation("part-of", ["bicycle"])]),
      concept("bicycle", "one", [relation("part-of", ["wheel"], true)]),
    ],
    [{ id: "one" }],
  );
  expect(lines(graph)).toEqual(["wheel part-of bicycle"]);
});

test("a contrast is one line, whichever end wrote it", () => {
  const graph = courseGraph(
    [
      concept("cold", "one", [relation("contrasts-with", ["warm"], true)]),
      concept("warm", "one", [relation("contrasts-with", ["cold"])]),
    ],
    [{ id: "one" }],
  );
  expect(lines(graph)).toEqual(["cold contrasts-with warm"]);
});

test("two concepts can have relations of several types", () => {
  const relations = [relation("is-a", ["b"]), relation("leads-to", ["b"])];
  const graph = courseGraph([concept("a", "one", relations), concept("b", "one")], [{ id: "one" }]);
  expect(lines(graph)).toEqual(["a is-a b", "a leads-to b"]);
});

test("a node knows its address and the number of its module", () => {
  const graph = courseGraph([concept("a", "two")], [{ id: "one" }, { id: "two" }]);
  expect(graph.nodes).toEqual([
    {
      id: "a",
      title: "a",
      about: "What a is.",
      address: "/begrippen/a/",
      module: 2,
      kind: "concept",
    },
  ]);
});

test("merged lines add their counts", () => {
  const edge = { from: "a", to: "b", type: undefined, count: 2 };
  expect(mergeEdges([edge, { ...edge, count: 3 }, { ...edge, to: "c" }])).toEqual([
    { ...edge, count: 5 },
    { ...edge, to: "c" },
  ]);
});
