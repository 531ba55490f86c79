import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { frameCode } from "../../../src/language/frame-code.ts";
import { languageOf } from "../../../src/language/languages.ts";

const { addresses, parameters } = languageOf("nl");
const place = { origin: "https://example.org", base: "/kw/", addresses, parameters };

/** The elements of a piece of HTML, in order: name and attributes. */
const elements = (html: string): Record<string, string>[] =>
  parseDocument(html).children.flatMap((node) =>
    "attribs" in node ? [{ name: node.name, ...node.attribs }] : [],
  );

test("a question in a frame, and the script that gives the frame its height", () => {
  const [script, frame, ...rest] = elements(frameCode(place, addresses.question("a"), "Vraag A"));
  expect(script).toEqual({ name: "script", src: "https://example.org/kw/inbed.js", async: "" });
  expect(frame).toMatchObject({
    name: "iframe",
    src: "https://example.org/kw/vragen/a/?inbed=1",
    title: "Vraag A",
    width: "100%",
    loading: "lazy",
  });
  expect(rest).toEqual([]);
});

test("of a set, what the address asks for stays as it is", () => {
  const [, frame] = elements(frameCode(place, `${addresses.practice}?vragen=a,b`, "Set", 700));
  expect(frame).toMatchObject({
    src: "https://example.org/kw/oefenen/?vragen=a,b&inbed=1",
    height: "700",
  });
});

test("a title is a text, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      const found = elements(frameCode(place, addresses.question("a"), title));
      expect(found.map(({ name }) => name)).toEqual(["script", "iframe"]);
      expect(found[1]?.["title"]).toBe(title);
    }),
  );
});
