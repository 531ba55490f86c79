/** Whatever an author saves, the check answers: it never throws, and names lines that are there. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { parseCourse } from "../../../src/course/parse/course.ts";
import { Problems } from "../../../src/course/problems.ts";
import { checkRules } from "../../../src/course/rules/index.ts";
import { parsed } from "./written.ts";
import { soundCourse } from "./fixture.ts";

// A busy machine may take its time over a thousand texts.
vi.setConfig({ testTimeout: 60_000 });

/** Pieces that mean something to the parser, so that random texts come near what authors write. */
const piece = fc.oneof(
  fc.constantFrom(
    "---\n",
    "title: a\n",
    "definition: *b*\n",
    "aliases:\n",
    "  - c\n",
    "relations: {",
    "}\n",
    "key: [\n",
    ": : :\n",
    "## Section\n",
    "\n\n",
    "\n",
    "\r\n",
    "\t",
    "  ",
    "[[dough",
    "#kneading",
    "|",
    "]]",
    "[a](b)",
    "[a](javascript:b)",
    '<Quiz id="q">\n',
    "<Quiz id={q}>",
    "</Quiz>\n",
    '<Cite source="baker" />',
    "<Cite>",
    "<Background>\n",
    "</Background>\n",
    '<Figure name="x">',
    "</Figure>",
    "<",
    ">",
    "{",
    "}",
    "{/* c */}",
    "import a from 'b'\n",
    "***\n",
    "- [ ] a\n",
    "- [x] b\n",
    "- [=] c\n",
    "- [~] d\n",
    "- [ ]\n",
    "  > e\n",
    "> f\n",
    "1. g\n",
    "2. h\n",
    "| a | b |\n| - | - |\n| c | d |\n",
    "| e |\n",
    "`",
    "```\n",
    "*",
    "**",
    "&amp;",
    "\\",
    "\u0000",
    "\uFEFF",
    "é",
    "😀",
  ),
  fc.string({ maxLength: 8, unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
const lineCount = (file: string) => file.split(/\r\n|\r|\n/).length;

test("any text of a concept", () => {
  fc.assert(
    fc.property(text, (body) => {
      const { problems } = parsed(body);
      for (const { line } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lineCount(body) + 4);
      }
    }),
    { numRuns: 1000 },
  );
});

test("any front matter, page, source and settings", () => {
  const sound = soundCourse();
  fc.assert(
    fc.property(text, fc.nat(), (written, at) => {
      const kinds = ["modules", "concepts", "sources", "settings"] as const;
      const kind = kinds[at % kinds.length] ?? "settings";
      const file = kind === "settings" ? sound.settings : sound[kind][0];
      if (file === undefined) throw new Error("The sound course lacks a file.");
      // Somewhere inside, so that the rest of the file is right.
      const cut = at % file.text.length;
      const changed = { ...file, text: file.text.slice(0, cut) + written + file.text.slice(cut) };
      const course =
        kind === "settings"
          ? { ...sound, settings: changed }
          : { ...sound, [kind]: [changed, ...sound[kind].slice(1)] };

      const problems = new Problems();
      const read = parseCourse(course, problems);
      checkRules(read, problems);
      for (const { file: path, line } of problems.list) {
        expect(line).toBeGreaterThanOrEqual(1);
        if (path === changed.path) expect(line).toBeLessThanOrEqual(lineCount(changed.text));
      }
    }),
    { numRuns: 300 },
  );
});
