/** What hosts are asked to send: by rules, and in the lines that the documentation gives. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headerRules, headersFile } from "../../src/integrations/headers.ts";
import { languageOf } from "../../src/language/languages.ts";

const pages = ["", "begrippen/", "begrippen/klant/", "vragen/klant-pabo/", "oefenen/", "404.html"];
const rules = headerRules(pages, "/kw/", languageOf("nl").addressWords);

test("others may have a question or a set in a frame, and nothing else", () => {
  const closed = rules.filter(({ headers }) =>
    headers["Content-Security-Policy"]?.includes("frame-ancestors"),
  );
  expect(closed.map(({ path }) => path)).toEqual(["/kw/", "/kw/vragen/", "/kw/begrippen/*"]);
});

test("are written as a path with its headers below it", () => {
  expect(headersFile(rules)).toMatch(/^\/kw\/\*\n {2}Content-Security-Policy: base-uri 'none'; /);
  expect(headersFile(rules)).toContain("\n/kw/_astro/*\n  Cache-Control: public, max-age=");
});

test("the lines for nginx say the same", () => {
  const lines = readFileSync("docs/publish.md", "utf8");
  for (const { headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      expect(lines).toContain(value);
      expect(lines).toContain(`add_header ${name} `);
    }
  }
});
