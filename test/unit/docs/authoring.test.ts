/** The examples of the documents are one course, without a mistake; and every field has its place in them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FLAGS } from "../../../src/course/kinds/kind.ts";
import { LEVELS } from "../../../src/course/levels.ts";
import { openCourse } from "../../../src/course/open.ts";
import { formatProblems } from "../../../src/course/problems.ts";
import { RELATION_TYPES } from "../../../src/course/relations.ts";
import { craft } from "../../../src/course/rules/index.ts";
import { jsonSchema, schemaNames } from "../../../src/course/schemas/json-schemas.ts";

const text = ["authoring", "figures"]
  .map((name) => readFileSync(`docs/${name}.md`, "utf8"))
  .join("\n");

/** An example: what its fence says after the language, and its lines. */
interface Example {
  info: string;
  body: string;
}
const examples: Example[] = [...text.matchAll(/^```\w+ ([^\n]+)\n([^]*?)^```$/gm)].map(
  ([, info = "", body = ""]) => ({ info, body }),
);

/** The files of the examples; questions and what else belongs in a page stand at the end of it. */
function files(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { info, body } of examples) {
    const [, file] = /^file=(\S+)/.exec(info) ?? [];
    if (file !== undefined) found.set(file, body);
  }
  const page = "concepts/dough.mdx";
  const figures = [...found.keys()].flatMap((file) => /^figures\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
  const added = [
    ...examples.filter(({ info }) => info === "question" || info === `in=${page}`),
    ...figures.map((name) => ({ body: `<Figure name="${name}">\n  A caption.\n</Figure>\n` })),
  ];
  found.set(page, [found.get(page) ?? "", ...added.map(({ body }) => body)].join("\n"));
  return found;
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "docs-"));
  for (const [file, body] of files()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), body);
  }
  mkdirSync(join(folder, "images"));
  mkdirSync(join(folder, "files"));
  const picture = { create: { width: 8, height: 8, channels: 3, background: "brown" } } as const;
  writeFileSync(join(folder, "images/loaf.png"), await sharp(picture).png().toBuffer());
  writeFileSync(join(folder, "files/recipe.pdf"), "%PDF-1.7\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the examples are a course without a mistake", () => {
  const { problems } = openCourse(folder);
  expect(formatProblems(problems)).toBe("No errors, no warnings.");
});

test("the examples ask in every kind", () => {
  const { course } = openCourse(folder);
  const kinds = course?.concepts.flatMap(({ questions }) => questions.map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual(
    ["match", "multiple", "number", "open", "order", "single", "text"].sort(),
  );
});

/** Names of all fields in a JSON Schema. */
function fieldNames(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {}, ...rest } = node as { properties?: Record<string, unknown> };
  return [
    ...Object.keys(properties),
    ...[...Object.values(properties), ...Object.values<unknown>(rest)].flatMap(fieldNames),
  ];
}

/** Whether the documents name something: in code, or in an example. */
const isNamed = (name: string) =>
  text.includes(`\`${name}\``) || examples.some(({ body }) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(body));

test.each<[string, readonly string[]]>([
  ...schemaNames.map((name): [string, string[]] => [
    `fields of a ${name}`,
    fieldNames(jsonSchema(name)),
  ]),
  ["types of relation", RELATION_TYPES],
  ["rules with a level", Object.keys(craft)],
  ["levels of questions", LEVELS],
  ["flags of a question", FLAGS],
])("%s: all are named", (_what, names) => {
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

test("rules have the level that the table says", () => {
  const levels = [...text.matchAll(/^\| `([a-z-]+)`\s+\|[^|]*\| (error|warn|off)\s+\|$/gm)];
  expect(Object.fromEntries(levels.map(([, name, level]) => [name, level]))).toEqual(
    Object.fromEntries(Object.entries(craft).map(([name, { level }]) => [name, level])),
  );
});
