import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|js|astro)$/.test(file),
);

test("storage is reached for in one wrapper, besides progress and what runs before paint", () => {
  const reaching = files.filter((file) =>
    /\b(local|session)Storage\b(?!`)/.test(readFileSync(`src/${file}`, "utf8")),
  );
  expect(reaching.sort()).toEqual([
    "islands/kept.ts",
    "islands/returning-before-paint.js",
    // Puts another in its place, so that a package keeps nothing in the browser of a learning environment.
    "islands/scorm/memory.ts",
    "islands/store.ts",
    "islands/theme-before-paint.js",
  ]);
});

test("the scheme before paint reads the key that the switch writes", () => {
  const written = /theme: "(.+)"/.exec(readFileSync("src/islands/keys.ts", "utf8"))?.[1];
  expect(readFileSync("src/islands/theme-before-paint.js", "utf8")).toContain(
    `localStorage.${written} `,
  );
});

test("what tells a returning reader before paint looks at the keys that are kept", () => {
  const script = readFileSync("src/islands/returning-before-paint.js", "utf8");
  const keys = ["keys", "page-keys"]
    .map((name) => readFileSync(`src/islands/${name}.ts`, "utf8"))
    .join("");
  for (const [looked] of script.matchAll(/`\$\{course\}:\w+:?`/g)) expect(keys).toContain(looked);
});
