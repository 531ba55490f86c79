import { resolve } from "node:path";
import { expect, test } from "vitest";
import { LiveCourse } from "../../../src/course/live.ts";
import { courseText, mdxOfConcepts } from "../../../src/integrations/course-text.ts";
import { SOUND } from "../course/fixture.ts";

/** What else stands in the folder, such as a package.json that cannot be read, keeps no page from being built. */
test("a bundler does not look round in the folder of a course for its texts", () => {
  const { resolveId } = courseText(new LiveCourse(SOUND), "/");
  const resolved = (id: string) => (resolveId as (id: string) => string | undefined)(id);
  const page = resolve(SOUND, "concepts/dough.mdx");
  expect(resolved(page)).toBe(page);
  expect(resolved(resolve(SOUND, "concepts/evil.js"))).toBeUndefined();
  expect(resolved("src/layouts/Base.mdx")).toBeUndefined();
});

test("the texts of a module's concepts are one text, of which a page shows its own", () => {
  const mdx = mdxOfConcepts(
    new Map([
      ["dough", [{ html: "<p>{1}</p>" }]],
      ["oven", [{ component: "Case", attributes: { id: "x" }, children: [{ html: "<b>" }] }]],
    ]),
  );
  expect(mdx).toBe(
    '{[props.id === "dough" && <><Html value={"<p>{1}</p>"} /></>, props.id === "oven" && <><Case id={"x"}>\n<Html value={"<b>"} />\n</Case></>]}',
  );
});

test("a bundler is given a module's concepts in one text, and none of what is no text", () => {
  const live = new LiveCourse(SOUND);
  live.refresh();
  const load = courseText(live, "/").load as (id: string) => string | undefined;
  const texts = load(resolve(SOUND, "modules/baking/concepts.mdx"));
  expect(texts?.match(/props\.id === "[^"]*"/g)).toEqual(
    live.records("/").modules[0]?.concepts.map(({ id }) => `props.id === "${id}"`),
  );
  expect(load(resolve(SOUND, "course.yaml"))).toBeUndefined();
});

test("pages find the text of every module, and those of its concepts, by the path of its file", () => {
  const live = new LiveCourse(SOUND);
  live.refresh();
  const { resolveId, load } = courseText(live, "/");
  const id = (resolveId as (id: string) => string)("course:texts");
  const list = (load as (id: string) => string)(id);
  const listed = ["modules/baking.mdx", "modules/baking/concepts.mdx"].map((path) => {
    const file = JSON.stringify(resolve(SOUND, path));
    return `${JSON.stringify(path)}: () => import(${file})`;
  });
  expect(list).toBe(`export const contents = { ${listed.join(",\n")} };`);
});
