import { expect, test } from "vitest";
import { courseGraph } from "../../../src/map/graph.ts";
import { drawable, moduleGraph, modulesGraph, MOST_ON_ONE_MAP } from "../../../src/map/split.ts";
import { largeCourse } from "./course.ts";

const { concepts, modules } = largeCourse(500, 50);
const graph = courseGraph(concepts, modules);

test("a course of 500 concepts is more than fits one map", () => {
  expect(graph.nodes.length).toBeGreaterThan(MOST_ON_ONE_MAP);
});

test("its map shows modules, with the number of relations between each two", () => {
  const overview = modulesGraph(graph, modules);
  expect(overview.nodes).toHaveLength(10);
  expect(overview.nodes[0]).toMatchObject({
    title: "Title of module-1",
    address: "/kaart/module-1/",
    kind: "module",
  });
  const first = overview.edges.filter(({ from, to }) => [from, to].includes("module:1"));
  expect(first.map(({ from, to, count }) => [from, to, count])).toEqual([
    ["module:1", "module:2", 51],
    ["module:1", "module:10", 50],
  ]);
});

test("the map of a module shows its own concepts and the modules around", () => {
  const second = moduleGraph(graph, modules, 2);
  const around = second.nodes.filter(({ kind }) => kind === "module");
  expect(second.nodes).toHaveLength(50 + around.length);
  expect(around.map(({ id }) => id)).toEqual(["module:1", "module:3"]);
  const ids = new Set(second.nodes.map(({ id }) => id));
  expect(second.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
});

test("a graph that is too large keeps the nodes with most lines, in their order", () => {
  const hub = {
    ...graph,
    edges: graph.nodes.map(({ id }) => ({
      from: "concept-499",
      to: id,
      type: undefined,
      count: 1,
    })),
  };
  const kept = drawable(hub);
  expect(kept.nodes).toHaveLength(MOST_ON_ONE_MAP);
  expect(kept.nodes.at(-1)?.id).toBe("concept-499");
  expect(kept.edges).toHaveLength(MOST_ON_ONE_MAP);
});

test("a graph that fits is left as it is", () => {
  const small = { nodes: graph.nodes.slice(0, 3), edges: [] };
  expect(drawable(small)).toEqual(small);
});
