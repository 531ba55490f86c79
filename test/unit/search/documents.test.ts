import { describe, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { searchedIn, searchFiles } from "../../../src/search/index/build.ts";
import { searchDocuments } from "../../../src/search/index/documents.ts";
import { documentHtml } from "../../../src/search/index/html.ts";
import { opensearch } from "../../../src/search/index/opensearch.ts";
import { openInMemory, serve } from "../../search/memory.ts";

const { course } = openCourse("test/courses/coffee");
if (course === undefined) throw new Error("The fixture course cannot be read.");
const documents = searchDocuments(course);

describe("the documents of a course", () => {
  test("are one for each page", () => {
    const urls = documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    const questions = course.concepts.flatMap((concept) => concept.questions);
    const pages = [course.concepts, questions, course.modules, course.sources];
    expect(urls).toHaveLength(pages.reduce((sum, list) => sum + list.length, 0));
  });

  test("never tell an answer: no feedback, no explanation", () => {
    const html = documents.map((document) => documentHtml(document, "en")).join("");
    for (const question of course.concepts.flatMap((concept) => concept.questions)) {
      const secrets = [
        question.explanation.text,
        ...("options" in question
          ? question.options.map(({ feedback }) => feedback?.text ?? "")
          : []),
      ];
      for (const secret of secrets.filter((text) => text.length > 20))
        expect(html).not.toContain(secret);
    }
  });

  test("keep markup in a course out of the page", () => {
    const [first] = documents;
    if (first === undefined) throw new Error("The fixture course has no pages.");
    const html = documentHtml({ ...first, title: `<script>"x"</script>` }, "en");
    expect(html).not.toContain("<script>");
  });
});

describe("search on another course", () => {
  test.each([
    ["in one index", 3000],
    ["with what is no concept or module in another", 0],
  ])("finds its pages with the same engine, %s", async (_how, together) => {
    const files = await searchFiles(searchedIn(course), { together });
    const { stop } = serve(files);
    try {
      const { engine, manifest } = await openInMemory(course.settings.language);
      expect(manifest.language).toBe(course.settings.language);
      const [concept] = course.concepts;
      const found = await engine.search(concept?.title ?? "");
      const [result] = await found.next();
      expect(result).toMatchObject({
        url: `/concepts/${concept?.id ?? ""}/`,
        answer: true,
        lead: concept?.definition,
      });
      expect((await engine.search("qwertyuiop")).total).toBe(0);
      const questions = await engine.search(concept?.title ?? "", { kind: "question" });
      for (const { kind } of await questions.next()) expect(kind).toBe("question");
      const [asked] = concept?.questions ?? [];
      const ofText = await engine.search(asked?.prompt.text ?? "", { kind: "question" });
      expect((await ofText.next())[0]?.url).toBe(`/questions/${asked?.id ?? ""}/`);
    } finally {
      stop();
    }
  });
});

test("the OpenSearch description is short enough, and escaped", () => {
  const xml = opensearch({
    title: "Een cursus met een lange naam & meer",
    description: "a < b",
    language: "nl",
    search: "https://example.org/zoeken/",
    icon: "https://example.org/favicon.svg",
  });
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(20);
  expect(xml).toContain('template="https://example.org/zoeken/?q={searchTerms}"');
  expect(xml).toContain("a &lt; b");
});
