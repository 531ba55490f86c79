import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findLanguage, languageNames, languageOf } from "../../../src/language/languages.ts";

describe("a language is found by its tag", () => {
  test.each([
    ["nl", "nl"],
    ["nl-BE", "nl"],
    ["en-GB", "en"],
    ["EN-gb", "en"],
    ["en-Latn-GB", "en"],
  ])("%s is %s", (tag, name) => {
    expect(languageOf(tag).name).toBe(name);
  });
  test.each(["fr", "e", "english", "toString", ""])("%s is none", (tag) => {
    expect(findLanguage(tag)).toBeUndefined();
    expect(() => languageOf(tag)).toThrow("src/language/");
  });
});

describe.each(languageNames)("%s", (name) => {
  const { addressWords, name: own } = languageOf(name);
  test("has the name of its folder", () => {
    expect(own).toBe(name);
  });
  test("has words that may stand in an address, no two alike", () => {
    const words = Object.values(addressWords);
    for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("a language that is not whole does not pass the check of types", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "language-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What the compiler says of all languages, with files of English changed. */
  function compiled(changes: [file: string, from: RegExp | string, to: string][]): string {
    cpSync("src/language", folder, { recursive: true });
    for (const [file, from, to] of changes) {
      const path = join(folder, "en", file);
      const text = readFileSync(path, "utf8");
      const changed = text.replace(from, to);
      expect(changed, `${file} is changed`).not.toBe(text);
      writeFileSync(path, changed);
    }
    const options = "--ignoreConfig --noEmit --strict --skipLibCheck --allowImportingTsExtensions";
    const target = "--module nodenext --target esnext";
    try {
      const compiler = ["node_modules/typescript/bin/tsc", ...`${options} ${target}`.split(" ")];
      execFileSync(process.execPath, [...compiler, join(folder, "languages.ts")]);
      return "";
    } catch (error) {
      return String((error as { stdout: Buffer }).stdout);
    }
  }

  test("when a key is missing, is misspelt, or a whole part is missing", () => {
    const message = compiled([
      ["search.ts", /^ {2}submit: .*\n/m, ""],
      ["site.ts", "  theme:", "  teme:"],
      ["index.ts", 'export * from "./map.ts";\n', ""],
    ]);
    expect(message).toContain("Property 'submit' is missing");
    expect(message).toContain("'teme' does not exist in type 'SiteWords'");
    expect(message).toContain("Property 'map' is missing");
  });
  test("when it has a part that none has", () => {
    expect(compiled([["site.ts", /$/, "\nexport const sitemap = {};\n"]])).toContain("sitemap");
  });
});
