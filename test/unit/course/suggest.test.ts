import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, nearest, nearestPath } from "../../../src/course/suggest.ts";

const names = ["dough", "crust", "bread-knife"];

test.each([
  ["dogh", "dough", "a letter is missing"],
  ["doughh", "dough", "a letter is double"],
  ["doufh", "dough", "a letter is wrong"],
  ["duogh", "dough", "two letters changed places"],
  ["Crust", "crust", "a capital"],
  ["bread-knive", "bread-knife", "a long name"],
  ["breadknife", "bread-knife", "a hyphen is missing"],
])("%s suggests %s: %s", (word, meant) => {
  expect(nearest(word, names)).toBe(meant);
});

test.each(["rusk", "d", "", "knife", "sandwich"])("“%s” suggests nothing", (word) => {
  expect(nearest(word, names)).toBeUndefined();
});

test.each([
  ["short-title", "title-short"],
  ["title_short", "title-short"],
  ["title-container", "container-title"],
])("%s suggests %s: parts changed places", (word, meant) => {
  expect(nearest(word, ["title", "title-short", "container-title"])).toBe(meant);
});

test.each([
  ["c", ["a"]],
  ["ab", ["cd"]],
])("of “%s” no letter stays: %j is not suggested", (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});

describe("a path is near where what it names is", () => {
  const paths = ["images/a.png", "images/loaf.png", "files/loaf.pdf", "images/ovens/crumb.svg"];

  test.each([
    ["image/loaf.png", "images/loaf.png"],
    ["images/lof.png", "images/loaf.png"],
    ["images/loaf.jpg", "images/loaf.png"],
    ["concepts/loaf.pdf", "files/loaf.pdf"],
    ["images/crumb.svg", "images/ovens/crumb.svg"],
  ])("%s suggests %s", (path, meant) => expect(nearestPath(path, paths)).toBe(meant));

  test.each(["images/c.png", "images/dough.png", "files/a-long-name.pdf"])(
    "%s suggests nothing",
    (path) => expect(nearestPath(path, paths)).toBeUndefined(),
  );

  test("addresses of pages name what stands last", () => {
    const pages = ["/concepts/bleeding/", "/concepts/fainting/", "/sources/bleeding/"];
    expect(nearestPath("/concepts/nothing/", pages)).toBeUndefined();
    expect(nearestPath("/concepts/bleding/", pages)).toBe("/concepts/bleeding/");
  });
});

test("of two the nearer one is suggested", () => {
  expect(nearest("brooding", ["breeding", "brooking"])).toBe("brooking");
});

test("without a suggestion there is other advice", () => {
  expect(didYouMean("dogh", names, "Write it.")).toBe('Did you mean "dough"?');
  expect(didYouMean("rusk", names, "Write it.")).toBe("Write it.");
});

test("a name that exists is nearest to itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }), (list) => {
      for (const name of list) expect(nearest(name, list)).toBe(name);
    }),
  );
});
