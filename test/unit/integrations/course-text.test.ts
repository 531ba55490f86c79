import { resolve } from "node:path";
import { expect, test } from "vitest";
import { LiveCourse } from "../../../src/course/live.ts";
import { courseText } from "../../../src/integrations/course-text.ts";
import { SOUND } from "../course/fixture.ts";

/** What else stands in the folder, such as a package.json that cannot be read, keeps no page from being built. */
test("a bundler does not look round in the folder of a course for its texts", () => {
  const { resolveId } = courseText(new LiveCourse(SOUND), "/");
  const resolved = (id: string) => (resolveId as (id: string) => string | undefined)(id);
  const page = resolve(SOUND, "concepts/dough.mdx");
  expect(resolved(`${page}?astroPropagatedAssets`)).toBe(`${page}?astroPropagatedAssets`);
  expect(resolved(page)).toBe(page);
  expect(resolved(resolve(SOUND, "concepts/evil.js"))).toBeUndefined();
  expect(resolved("src/layouts/Base.mdx")).toBeUndefined();
});
