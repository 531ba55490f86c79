/** The tests of modules, packed for learning environments. What they do there: `test/browser/scorm.test.ts`. */
import { expect, test } from "vitest";
import { newRun } from "../../src/islands/practice/run.ts";
import { suspendText } from "../../src/islands/scorm/suspend.ts";
import { htmlMistakes } from "../harness/html.ts";
import { questions } from "../harness/content.ts";
import { packagesOf } from "../harness/packages.ts";
import { sites } from "../harness/sites.ts";

const packages = packagesOf(sites.based);

/** At most as many bytes as a page of a learning environment should take. */
const LARGEST = 100_000;

test("every module has one, of at most 100,000 bytes, that names its files and no others", () => {
  expect(packages.filter(({ size }) => size > LARGEST)).toEqual([]);
  for (const { files, text } of packages) {
    const named = [...text("imsmanifest.xml").matchAll(/<file href="([^"]*)"/g)];
    expect(["imsmanifest.xml", ...named.map(([, path]) => path)]).toEqual(Object.keys(files));
  }
});

test("the page is sound HTML, runs nothing of its texts and needs nothing from elsewhere", async () => {
  for (const { module, files, text } of packages) {
    const page = text("index.html");
    expect(await htmlMistakes(page, module)).toEqual([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toContain("unsafe");
    const needed = [...page.matchAll(/<(?:link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/g)];
    const missing = needed.map(([, path = ""]) => path).filter((path) => !(path in files));
    expect(missing).toEqual([]);
    expect(text("page.css")).not.toMatch(/url\(|@import/);
  }
});

test("long answers to every question of a test are kept", () => {
  const kinds = new Map(questions(sites.based).map(({ id, kind }) => [id, kind]));
  for (const { text } of packages) {
    const asked = [
      ...text("index.html").matchAll(/<quiz-question id="([^"]*)"[^>]*wording="(\w+)/g),
    ];
    expect(asked.length).toBeGreaterThan(0);
    const test = asked.map(([, id = "", wording = ""]) => ({ id, wording }));
    const values = (id: string) =>
      ["text", "number"].includes(kinds.get(id) ?? "")
        ? ["een heel lang antwoord van é, “x” en 😀".repeat(3)]
        : Array.from({ length: 12 }, (_, place) => String(place));
    const given = test.map(({ id }) => [id, { at: 0, score: 0, values: values(id) }] as const);
    const run = { ...newRun(test.map(({ id }) => id)), given: new Map(given) };
    expect(suspendText({ run, best: 83.33 }, test).isWhole).toBe(true);
  }
});
