import { expect, test } from "vitest";
import { courseRecords } from "../../../src/course/records/index.ts";
import { judged, soundCourse } from "./fixture.ts";
import type { CourseFile, CourseFiles } from "../../../src/course/read.ts";

const page = (id: string, text: string): CourseFile => ({ path: `course/${id}`, id, text });

/** A course of three concepts in two modules; `extra` are their further fields, `text` what they say. */
function recordsOf(pages: Record<string, { extra?: string; text?: string }>, base = "/") {
  const sound = soundCourse();
  const fields = "summary: Made up.\ngoals: [know]";
  const files: CourseFiles = {
    ...sound,
    settings: sound.settings && {
      ...sound.settings,
      text: sound.settings.text.replace("[baking]", "[baking, eating]"),
    },
    modules: [
      page("eating", `---\ntitle: Eating\n${fields}\nconcepts: [toast]\n---\n`),
      page(
        "baking",
        `---\ntitle: Baking\n${fields}\nconcepts: [dough, crust]\n---\nFour words of it.\n`,
      ),
    ],
    concepts: Object.entries(pages).map(([id, { extra = "", text = "" }]) =>
      page(id, `---\ntitle: ${id}\ndefinition: Made up.\n${extra}---\n## Section\n\n${text}\n`),
    ),
  };
  const { course } = judged(files);
  const records = courseRecords(course, base);
  const concept = (id: string) => {
    const found = records.concepts.find((record) => record.id === id);
    if (found === undefined) throw new Error(`No record of "${id}".`);
    return found;
  };
  return { ...records, concept };
}

const none = { dough: {}, crust: {}, toast: {} };
const relationsOf = ({ relations }: ReturnType<ReturnType<typeof recordsOf>["concept"]>) =>
  relations.map(({ label, concepts }) => `${label} ${concepts.map(({ id }) => id).join(", ")}`);

test("a relation is read from the other end with its inverse label", () => {
  const { concept } = recordsOf({ ...none, crust: { extra: "relations: { part-of: [toast] }\n" } });
  expect(relationsOf(concept("crust"))).toEqual(["is part of toast"]);
  expect(relationsOf(concept("toast"))).toEqual(["includes crust"]);
});

test("a symmetric relation reads the same from both ends, and once where both wrote it", () => {
  const { concept } = recordsOf({
    ...none,
    crust: { extra: "relations: { contrasts-with: [dough] }\n" },
    dough: { extra: "relations: { contrasts-with: [crust, toast] }\n" },
  });
  expect(relationsOf(concept("crust"))).toEqual(["stands against dough"]);
  expect(relationsOf(concept("dough"))).toEqual(["stands against crust, toast"]);
  expect(relationsOf(concept("toast"))).toEqual(["stands against dough"]);
});

test("backlinks come from the text, nearest first, each page once", () => {
  const { concept } = recordsOf({
    toast: { text: "Baked [[dough]], and [[dough|again]]." },
    crust: { text: "Dried [[dough]]." },
    dough: { text: "[[dough]] is [[crust]] in time." },
  });
  expect(concept("dough").backlinks.map(({ id }) => id)).toEqual(["crust", "toast"]);
  expect(concept("dough").mentions).toEqual(["crust"]);
});

test("a link in a question is no backlink", () => {
  const text = '<Quiz id="q">\nWhy?\n\n***\n\nSee [[dough]].\n</Quiz>';
  const { concept } = recordsOf({ ...none, crust: { text } });
  expect(concept("dough").backlinks).toEqual([]);
});

test("previous and next stay in the module", () => {
  const { concept } = recordsOf(none);
  expect([concept("dough").previous?.id, concept("dough").next?.id]).toEqual([undefined, "crust"]);
  expect([concept("crust").previous?.id, concept("crust").next?.id]).toEqual(["dough", undefined]);
});

test("modules stand in the order of the course, numbered, with the minutes that they take", () => {
  const { modules } = recordsOf({ ...none, crust: { text: "It is brown. ".repeat(100) } });
  expect(modules.map(({ id, number, next }) => [id, number, next?.id])).toEqual([
    ["baking", 1, "eating"],
    ["eating", 2, undefined],
  ]);
  // 4 words of its own, and 300 of a concept: at 200 a minute.
  expect(modules[0]?.minutes).toEqual({ reading: 2, study: 5 });
});

test("a source lists the sections that rest on it, with the places cited", () => {
  const { sources } = recordsOf({
    ...none,
    crust: { text: 'A. <Cite source="baker" at="p. 1" /> <Cite source="baker" at="p. 2" />' },
  });
  expect(sources.map(({ id }) => id)).toEqual(["baker", "chemist", "museum"]);
  expect(sources[0]?.resting).toEqual([
    {
      concept: "crust",
      title: "crust",
      section: "section",
      sectionTitle: "Section",
      at: ["p. 1", "p. 2"],
    },
  ]);
  expect(sources[0]?.passesOn).toEqual(["chemist"]);
});

test("records are data: they survive being written as JSON", () => {
  const { settings, concepts, modules, questions, sources } = recordsOf(none);
  const data = { settings, concepts, modules, questions, sources };
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test("addresses of questions and links in them carry the base path", () => {
  const text = '<Quiz id="q">\nWhat is [[dough]]?\n\n***\n\nA mass.\n</Quiz>';
  const { questions } = recordsOf({ ...none, crust: { text } }, "/bakery");
  expect(questions[0]).toMatchObject({
    url: "/bakery/questions/q/",
    prompt: {
      html: 'What is <a href="/bakery/concepts/dough/">dough</a>?',
      plain: "What is dough?",
    },
    explanation: { html: "A mass.", plain: "A mass." },
    module: "baking",
    sectionTitle: "Section",
  });
});
