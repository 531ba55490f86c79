/** Names of one or two signs, with signs, with hyphens and written together, on a course that has them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Course } from "../../../src/course/model.ts";
import { openCourse } from "../../../src/course/open.ts";
import { searchedIn, searchFiles } from "../../../src/search/index/build.ts";
import { openInMemory, serve } from "../../search/memory.ts";
import type { OpenedSearch } from "../../../src/search/query/open.ts";

/** Title, and other names. */
const NAMES: Readonly<Record<string, string[]>> = {
  "C#": ["R", "Non-profit"],
  "C++": [".NET", "Type 2"],
  C: ["R&D", "in-house"],
  Go: ["Cache key", "Type 1"],
  IT: ["ISO: 9001", "salt, sugar and fat"],
  "Crème brûlée": ["e-mail"],
};

function renamed(course: Course): Course {
  const [concept] = course.concepts;
  if (concept === undefined) throw new Error("The fixture course has no concept.");
  const concepts = Object.entries(NAMES).map(([title, aliases], at) => ({
    ...concept,
    id: `name-${at}`,
    title,
    aliases,
    questions: [],
  }));
  const ids = concepts.map(({ id }) => id);
  const modules = course.modules.slice(0, 1).map((module) => ({ ...module, concepts: ids }));
  const sources = course.sources.map((source, at) => ({
    ...source,
    author: at === 0 ? [{ family: "Mokkaman", given: "Mia" }] : source.author,
  }));
  const [, asked] = course.concepts;
  if (asked === undefined) throw new Error("The fixture course has no second concept.");
  const [question, ...others] = asked.questions;
  if (question === undefined) throw new Error("The second concept has no question.");
  const quoting = {
    ...asked,
    definition: `${asked.definition} So says Mokkaman.`,
    questions: [
      { ...question, prompt: { ...question.prompt, text: "What did Mokkaman say, Mokkaman?" } },
      ...others,
    ],
  };
  return {
    ...course,
    concepts: [...concepts, quoting, ...course.concepts.slice(2)],
    modules,
    sources,
  };
}

let search: OpenedSearch;
let stop: () => void;
beforeAll(async () => {
  const { course } = openCourse("test/courses/coffee");
  if (course === undefined) throw new Error("The fixture course cannot be read.");
  const files = await searchFiles(searchedIn(renamed(course)));
  stop = serve(files).stop;
  search = await openInMemory(course.settings.language);
});
afterAll(() => stop());

async function first(query: string) {
  const found = await search.engine.search(query);
  return { found, result: (await found.next())[0] };
}

describe("a name", () => {
  test.each([
    ["C#", "C#"],
    ["c#", "C#"],
    ["what is C#", "C#"],
    ["c sharp", "C#"],
    ["R", "C#"],
    ["how does R work?", "C#"],
    ["nonprofit", "C#"],
    ["non profit", "C#"],
    ["non-profit", "C#"],
    ["what is a nonprofit", "C#"],
    ["C++", "C++"],
    [".NET", "C++"],
    ["dotnet", "C++"],
    ["type 2", "C++"],
    ["C", "C"],
    ["what is C?", "C"],
    ["R&D", "C"],
    ["inhouse", "C"],
    ["Go", "Go"],
    ["what is Go", "Go"],
    ["cachekey", "Go"],
    ["cacheKey", "Go"],
    ["cache key", "Go"],
    ["cachekeys", "Go"],
    ["type 1", "Go"],
    ["IT", "IT"],
    ["ISO: 9001", "IT"],
    ["iso 9001", "IT"],
    ["creme brulee", "Crème brûlée"],
    ["CRÈME BRÛLÉE", "Crème brûlée"],
    ["email", "Crème brûlée"],
    ["e-mail", "Crème brûlée"],
  ])("is found by %s: %s", async (query, title) => {
    const { result } = await first(query);
    expect(result).toMatchObject({ title, answer: true });
  });

  test("with a comma is one name, not several", async () => {
    expect((await first("salt, sugar and fat")).result).toMatchObject({
      title: "IT",
      answer: true,
    });
    expect((await first("sugar")).result?.answer).not.toBe(true);
  });

  test("of one letter is no more than a name: it stands for no text, and for no other letter", async () => {
    const { found } = await first("R");
    expect(found.total).toBeLessThanOrEqual(2);
    for (const query of ["Q", "&", "barista's"]) {
      const { found } = await first(query);
      expect(found.understanding.typed.filter((word) => word.endsWith("0q"))).toEqual([]);
    }
  });

  test("with signs that the course does not know is what it is without them", async () => {
    const { found } = await first("coffee+");
    expect(found.understanding.typed).toEqual(["coffee"]);
    expect(found.understanding.unknown).toEqual([]);
  });
});

test("people are found by what they wrote, then by what is said of them, then by what is asked", async () => {
  const found = await search.engine.search("Mokkaman");
  const kinds = (await found.next()).map(({ kind }) => kind);
  expect(kinds).toEqual(["source", "concept", "question"]);
});
