import { expect, test } from "vitest";
import { inSentence } from "../../../src/course/catalogue.ts";
import { catalogueOf, concept } from "./written.ts";

const dough = concept("dough", "Dough", "", "aliases: [Bread paste]\nformerly: [batter]\n");
const crust = concept("crust", "Crust", "", "aliases: [dough skin]\n");
const catalogue = catalogueOf(dough, crust);

test.each(["dough", "Dough", "DOUGH", "bread paste", " Bread paste ", "batter"])(
  "“%s” is dough",
  (name) => {
    expect(catalogue.find(name)).toBe(dough);
  },
);

test.each(["", "bread", "constructor", "__proto__"])("“%s” is nothing", (name) => {
  expect(catalogue.find(name)).toBeUndefined();
});

test("an id goes before another concept's alias", () => {
  const thief = concept("thief", "Thief", "", "aliases: [dough]\n");
  expect(catalogueOf(dough, thief).find("dough")).toBe(dough);
});

test("every name that it suggests is found", () => {
  expect(catalogue.names().filter((name) => catalogue.find(name) === undefined)).toEqual([]);
});

test.each([
  ["Klant", "klant"],
  ["INK-model", "INK-model"],
  ["Élan", "élan"],
  ["A", "a"],
  ["", ""],
])("%s in a sentence is %s", (title, said) => {
  expect(inSentence(title)).toBe(said);
});
