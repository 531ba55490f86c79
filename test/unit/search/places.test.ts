import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/index/documents.ts";
import { placesOf } from "../../../src/search/index/places.ts";
import { fileOf, kindAt } from "../../../src/search/page.ts";
import { decodePlaces, encodePlaces } from "../../../src/search/places.ts";

const document = (title: string, text: string): SearchDocument => ({
  kind: "concept",
  url: `/${title}/`,
  title,
  aliases: [],
  modules: [],
  lead: "",
  sections: [{ id: "a", title: "Meer", text }],
  about: undefined,
});

describe("the places of a word", () => {
  test("give back what was written, each score within an eighth", () => {
    const list = fc.uniqueArray(fc.nat(20_000), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(list, fc.double({ min: 0.06, max: 20, noNaN: true }), (pages, score) => {
        const places = pages.sort((a, b) => a - b).map((page) => ({ page, score }));
        const read = decodePlaces(encodePlaces(places));
        expect(read.map(({ page }) => page)).toEqual(pages);
        for (const one of read) expect(Math.abs(Math.log(one.score / score))).toBeLessThan(0.125);
      }),
    );
  });

  test("are no page that says that they are not there", () => {
    for (const text of ["<!DOCTYPE html>", "", "Not found"])
      expect(() => decodePlaces(text)).toThrow("No places of words");
  });

  test("say more where it is a name, where it stands often and where little else stands", () => {
    const places = placesOf([
      document("Fiets", "wiel"),
      document("Wiel", "fiets fiets"),
      document("Stuur", "fiets"),
      document("Bel", `fiets ${"en nog veel meer woorden ".repeat(20)}`),
      document("Zadel", "iets anders"),
    ]).get("fiets")!;
    expect(places.map(({ page }) => page)).toEqual([0, 1, 2, 3]);
    const scores = places.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("are as many as say most, of a word that stands everywhere", () => {
    const many = Array.from({ length: 1000 }, (_, at) => document(`w${at}`, "fiets"));
    expect(placesOf(many).get("fiets")!.length).toBeLessThan(500);
  });
});

test("the questions of a concept are in one file", () => {
  const pages = "cqqcms";
  expect([..."012345"].map((at) => fileOf(pages, Number(at)))).toEqual([0, 1, 1, 3, 4, 5]);
  expect(kindAt(pages, 2)).toBe("question");
  expect(kindAt(pages, 5)).toBe("source");
});
