/** Every dependency has its reason, and a fixed version. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shippedPackages } from "../../supply/shipped.ts";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const section = /^## Dependencies\n([^]*?)(?=^## )/m.exec(readFileSync("CONTRIBUTING.md", "utf8"))?.[1] ?? "";

test("every dependency has a line on why, and every line a dependency", () => {
  const lines = [...section.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name = ""]) => name);
  expect(lines).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
});

test("every version is fixed", () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test("what reaches a browser is no secret", () => {
  const named = [...shippedPackages()].filter((name) => name in dependencies && name !== "workbox-core");
  const said = /In a browser runs[^]*?all else/.exec(section)?.[0] ?? "";
  expect([...said.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).sort()).toEqual(named.sort());
});
