/** Progress as readers have it, of a real course: what is changed until it is wrong. */
import { readFileSync } from "node:fs";
import { openCourse } from "../../../src/course/open.ts";
import { analysisFile, courseFile, moduleFile } from "../../../src/course/records/files.ts";
import { courseRecords } from "../../../src/course/records/index.ts";
import { catalogueOf } from "../../../src/learning/analysis/first-answers.ts";
import { SURE } from "../../../src/learning/attempts.ts";
import { DAY } from "../../../src/learning/days.ts";
import { familiesBy } from "../../../src/learning/families.ts";
import { printProgressFile } from "../../../src/learning/file.ts";
import type { Placed } from "../../../src/learning/overview.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { currentIds } from "../../../src/learning/renamed.ts";
import type { TestResult } from "../../../src/learning/results.ts";
import { chance } from "../../../src/learning/shuffle.ts";

/** Progress is read, and pages count, at this moment. */
export const NOW = new Date(2026, 10, 23, 12).getTime();

const { course } = openCourse("test/courses/english");
if (!course) throw new Error("The English course cannot be read.");
const { modules, concepts, questions } = courseRecords(course, "/");

/** The id of the course that the files are of. */
export const COURSE = "klantwijzer";

const FIXTURE = readFileSync("test/fixtures/progress-v1.json", "utf8");
const recorded = Object.keys(
  (JSON.parse(FIXTURE) as { questions: Record<string, unknown> }).questions,
);

const file = courseFile(modules, concepts, questions);
const analysed = analysisFile(modules, questions);

/** What a server answers when it has the files that scripts ask for. */
export const served = {
  course: file,
  module: moduleFile(modules[0]!, questions),
  analysis: { ...analysed, questions: analysed.questions.slice(0, 4) },
};

/** The questions of a course: a real one, with those that the recorded file of readers has. */
const placed: Placed[] = [
  ...file.modules.flatMap((module) =>
    module.concepts.flatMap(({ id: concept, questions }) =>
      questions.map((id) => ({ id, concept, module: module.id })),
    ),
  ),
  ...recorded.map((id) => ({ id, concept: "klant", module: "basis" })),
];
const conceptsById = new Map(placed.map(({ id, concept }) => [id, concept]));

/** What pages know of the course. */
export const known = {
  placed,
  modules: [...new Set(placed.map(({ module }) => module))],
  conceptOf: (id: string) => conceptsById.get(id),
  families: familiesBy(file.families),
  current: currentIds(questions),
  catalogue: catalogueOf(analysed.questions),
};

/** What somebody did in some days, as the site writes it. */
function student(seed: number, days: number, many: number) {
  const random = chance(seed);
  const one = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const records = new Map<string, Progress>();
  for (let day = 0; day < days; day++) {
    for (const question of questions.filter(() => random() < many / questions.length)) {
      const at = NOW - (days - day) * DAY + Math.floor(random() * DAY);
      const sure = one([undefined, ...SURE]);
      const attempt = { at, score: one([0, 0.5, 1, 1]) ?? 1, ...(sure && { sure }) };
      const before = records.get(question.id);
      records.set(question.id, withAttempt(before, attempt, question.wording, ["0", "é “x”"]));
    }
  }
  const results = (count: number): TestResult[] =>
    Array.from({ length: count }, (_, at) => ({
      at: NOW - at * DAY,
      right: Math.floor(random() * 10),
      total: 10,
    }));
  const tests = new Map(modules.map(({ id }, place) => [id, results(1 + place * 3)]));
  return printProgressFile(records, COURSE, NOW, tests);
}

/** Files of readers: the recorded one, those of a new, a usual and a busy one, and of another course. */
export const FILES: readonly string[] = [
  FIXTURE,
  student(1, 1, 2),
  student(2, 4, 2),
  student(3, 1, 4),
  student(4, 1, 2).replace(`"course": "${COURSE}"`, '"course": "another"'),
  student(5, 1, 2).replace(/"tests": \{[^]*\n {2}\}\n/, '"tests": {}\n'),
];

/** What a browser has kept before a file comes. */
export const BEFORE = student(6, 4, 1);
