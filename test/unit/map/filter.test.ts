import { expect, test } from "vitest";
import { mapStyles, moduleClasses } from "../../../src/map/filter.ts";
import { courseGraph } from "../../../src/map/graph.ts";
import { concept, relation } from "./course.ts";

const graph = courseGraph(
  [concept("a", "one", [relation("leads-to", ["b"])]), concept("b", "two"), concept("c", "three")],
  [{ id: "one" }, { id: "two" }, { id: "three" }],
);
const classes = moduleClasses(graph);

test("a concept belongs to its module and stands near those it has a line to", () => {
  expect(["a", "b", "c"].map(classes.node)).toEqual(["m1 n2", "m2 n1", "m3"]);
});

test("a line belongs to the modules of both ends", () => {
  expect(classes.edge({ from: "a", to: "b" })).toBe("m1 m2");
});

test("a territory is near what its concepts are near", () => {
  expect([1, 2, 3].map(classes.territory)).toEqual(["m1 n2", "m2 n1", "m3"]);
});

test("the page's own rules hide what a chosen module and an unticked relation leave out", () => {
  expect(mapStyles([1], ["is-a"], { width: 900, height: 600 })).toMatchInlineSnapshot(
    `".m1{--hue:40}.map:has([value="1"]:checked) .thing:not(.m1,.n1){display:none}.map:has(#lijn-is-a:not(:checked)) .lines .is-a{display:none}.sheet{--natural:50.0rem;--least:42.9rem;--large:75.0rem}@page map{size:landscape}"`,
  );
});
