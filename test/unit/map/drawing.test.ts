import { expect, test } from "vitest";
import { toDot } from "../../../src/map/dot.ts";
import { draw, placed, type Box } from "../../../src/map/drawing.ts";
import { courseGraph } from "../../../src/map/graph.ts";
import { concept, largeCourse, relation } from "./course.ts";

const graph = courseGraph(
  [concept("wheel", "one", [relation("part-of", ["bicycle"])]), concept("bicycle", "two")],
  [{ id: "one" }, { id: "two" }],
);
const titles = new Map([
  [1, "One"],
  [2, "Two"],
]);

test("the whole stands before its parts, whatever the direction of the relation", () => {
  expect(toDot(graph, titles)).toContain('"bicycle" -> "wheel" [id=0]');
});

test("names cannot break out of the dot file", () => {
  const odd = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, id: 'a" -> "b' })) };
  expect(toDot(odd, titles)).toContain('"a\\" -> \\"b" [');
});

test("a line runs from the concept that says it, and coordinates count from above", () => {
  const drawing = placed(graph, {
    bb: "0,0,200,100",
    objects: [
      { name: "wheel", pos: "150,20" },
      { name: "bicycle", pos: "50,80" },
    ],
    edges: [{ id: "0", pos: "60,80 80,80 120,20 140,20" }],
  });
  expect(drawing.edges[0]?.path).toBe("M150 90C130 90 90 30 70 30");
  expect(drawing.edges[0]?.middle).toEqual([110, 60]);
  const [wheel, bicycle] = drawing.nodes;
  expect(wheel!.y).toBeGreaterThan(bicycle!.y);
});

const inside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test("everything has a place inside the drawing, and no two concepts overlap", async () => {
  const { concepts, modules } = largeCourse(60, 12);
  const numbered = new Map(modules.map(({ title }, index) => [index + 1, title]));
  const drawing = await draw(courseGraph(concepts, modules), numbered);
  expect(drawing.nodes).toHaveLength(60);
  expect(drawing.territories).toHaveLength(5);
  expect([...drawing.nodes, ...drawing.territories].filter((box) => !inside(box, drawing))).toEqual(
    [],
  );
  const overlapping = drawing.nodes.filter((a, i) =>
    drawing.nodes.slice(i + 1).some((b) => !apart(a, b)),
  );
  expect(overlapping).toEqual([]);
});

test("the same course gives the same drawing", async () => {
  expect(await draw(graph, titles)).toEqual(await draw(graph, titles));
});
