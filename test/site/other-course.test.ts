import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coffee } from "../harness/sites.ts";

test("another course holds no trace of this one", () => {
  const { out } = coffee;
  // What a device fetches to keep the course holds these files again, and among signs of every kind any word.
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(html|json|xml|css|txt)$/.test(file) && !file.startsWith("_astro/pack."),
  );
  const traces = files.filter((file) =>
    /klant|gerichtheid/i.test(readFileSync(join(out, file), "utf8")),
  );
  expect(traces).toEqual([]);
});

test("the engine knows nothing of this course", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(ts|astro|css)$/.test(file),
  );
  const traces = files.filter((file) =>
    /klantgericht|klantvriend|klanten|herkomst-van/i.test(readFileSync(join("src", file), "utf8")),
  );
  expect(traces).toEqual([]);
});
