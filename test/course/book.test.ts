/** The course as a book: what a reading system and EPUBCheck make of it. */
import { readFileSync } from "node:fs";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { sites } from "../harness/sites.ts";

const { addresses } = languageOf(sites.course);
const { settings, concepts } = courseOf(sites.course);

/** The books as they are, and below a base path. */
const [book, based] = [sites.course, sites.based].map((site) =>
  readFileSync(site.out + addresses.book(settings.id)),
) as [Buffer, Buffer];
const files = unzipSync(book);
const text = (file: string) => new TextDecoder().decode(files[`EPUB/${file}`]);
const pages = Object.keys(files).filter((file) => file.endsWith(".xhtml"));

test("EPUBCheck finds no error and nothing to warn of", async () => {
  const { messages } = await EpubCheck.validate(new Uint8Array(book));
  expect(messages).toEqual([]);
});

test("says first what it is, and holds every concept and every question with its answer", () => {
  expect(book.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  const all = pages.map((page) => text(page.replace("EPUB/", "")));
  for (const { id, questions } of concepts) {
    const chapter = text(`concept-${id}.xhtml`);
    for (const question of questions) {
      expect(chapter).toContain(`id="${question.id}"`);
      expect(all.filter((page) => page.includes(`xhtml#${question.id}"`)).length).toBeGreaterThan(
        1,
      );
    }
  }
});

test("nothing in it runs, and a base path makes no difference to where its links lead", () => {
  for (const page of pages) expect(text(page.replace("EPUB/", ""))).not.toMatch(/<script| on\w+=/);
  const inside = (bytes: Buffer) =>
    Object.entries(unzipSync(bytes))
      .filter(([file]) => file.startsWith("EPUB/concept-"))
      .flatMap(([, content]) =>
        [...new TextDecoder().decode(content).matchAll(/ href="([^":]*)"/g)].map(([, to]) => to),
      );
  expect(inside(based)).toEqual(inside(book));
  expect(inside(book).filter((to) => to?.startsWith("/"))).toEqual([]);
});
