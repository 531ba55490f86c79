import { expect, test } from "vitest";
import { placeFrom } from "../../../src/integrations/place.ts";

test.each([
  [{}, "http://localhost:4321", "/"],
  [{ SITE: "", BASE: " " }, "http://localhost:4321", "/"],
  [{ SITE: "https://example.org", BASE: "/klantwijzer" }, "https://example.org", "/klantwijzer"],
  [{ SITE: "https://example.org/", BASE: "klantwijzer/" }, "https://example.org/", "/klantwijzer/"],
  [{ SITE: "http://localhost:8080", BASE: "/~jan/x_1.2" }, "http://localhost:8080", "/~jan/x_1.2"],
])("%o is a place", (env, site, base) => {
  expect(placeFrom(env)).toMatchObject({ site, base, mistakes: [] });
});

test.each([
  [{ SITE: "example.org" }, 'SITE is "example.org", which is no web address.'],
  [{ SITE: "ftp://example.org" }, 'SITE is "ftp://example.org", which is no web address.'],
  [
    { SITE: "https://example.org/course/" },
    "Write SITE=https://example.org, and the path below it as BASE=/course/.",
  ],
  [{ SITE: "https://example.org/?a=b" }, "which is more than an origin"],
  [{ BASE: "/één" }, 'BASE is "/één", which cannot be a path of this site.'],
  [{ BASE: "/a b" }, "BASE is"],
  [{ BASE: "/a/../b" }, "BASE is"],
  [{ BASE: "https://example.org/a" }, "BASE is"],
  [{ BASE: "//elsewhere" }, "BASE is"],
])("%o is refused by name", (env, said) => {
  const { site, base, mistakes } = placeFrom(env);
  expect(mistakes.join(" ")).toContain(said);
  expect([site, base]).toEqual(["http://localhost:4321", "/"]);
});

test("without SITE a build says where canonical links point to", () => {
  expect(placeFrom({}).warnings.join()).toContain("localhost:4321");
  expect(placeFrom({ SITE: "https://example.org" }).warnings).toEqual([]);
});
