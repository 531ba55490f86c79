import { readdirSync, readFileSync } from "node:fs";
import { LinkChecker, LinkState } from "linkinator";
import { expect, test } from "vitest";
import { htmlMistakes } from "../harness/html.ts";
import { pagesOf } from "../harness/pages.ts";
import { origin, texts } from "../harness/sites.ts";

const page = (path: string) => readFileSync(`${texts.out}/${path}/index.html`, "utf8");

test("whatever a text holds is sound HTML", async () => {
  const errors: string[] = [];
  for (const { path, html } of pagesOf(texts)) errors.push(...(await htmlMistakes(html, path)));
  expect(errors).toEqual([]);
});

test("whatever way a link is written, it leads somewhere below the base path", async () => {
  const result = await new LinkChecker().check({
    path: [`${origin(texts)}/begrippen/zee/`, `${origin(texts)}/vragen/zee-foto/`],
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(origin(texts))),
  });
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
});

test("pictures go out no wider than a text, drawings as they are, under names that hold their contents", () => {
  const names = readdirSync(`${texts.out}/images`).sort();
  expect(names).toEqual([
    expect.stringMatching(/^breed\.[0-9a-f]{8}\.webp$/),
    expect.stringMatching(/^golf\.[0-9a-f]{8}\.svg$/),
  ]);
  expect(page("begrippen/zee")).toContain('width="1280" height="283" alt="Breed"');
});

test("a question has its notes, pictures, code and formulas on its own page too", () => {
  const html = page("vragen/zee-foto");
  expect(html).toContain("Noot bij de vraag");
  expect(html).toMatch(/<img src="\/kw\/images\/golf\./);
  expect(html).toContain("<math ");
  expect(html).toContain('<span class="c-type">Vec</span>');
});

test("no note of a question stands among those of its page", () => {
  const [, notes = ""] = page("begrippen/zee").split('<section class="notes">');
  expect(notes).toContain("Een noot met");
  expect(notes).not.toContain("Noot bij de vraag");
});

test("style and script of code come only with a page that has code", () => {
  const [plain, coded] = [page("begrippen/c-sharp"), page("begrippen/zee")];
  expect(coded).toContain(".c-comment");
  expect(plain).not.toContain(".c-comment");
  expect(coded.match(/customElements\.define\(.code-block/g)).toHaveLength(1);
  expect(plain).not.toContain("code-block");
});

test("files to download are there, byte for byte", () => {
  expect(readFileSync(`${texts.out}/files/les een.pdf`)).toEqual(
    readFileSync("test/courses/texts/files/les een.pdf"),
  );
});
