/** What the README says of each format is what the formats say of themselves. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kindNames, type QuestionKind } from "../../../src/course/kinds/index.ts";
import {
  losses,
  mayHave,
  PARTS,
  type Fit,
  type Format,
} from "../../../src/exports/formats/format.ts";
import { formats } from "../../../src/exports/formats/index.ts";
import { leftOut } from "../../../src/exports/left-out.ts";
import { languageOf } from "../../../src/language/languages.ts";
import { nasty } from "./banks.ts";

const { exporting } = languageOf("en");
const SIGNS: Record<Fit, string> = { own: "●", partly: "◐", moved: "→", lost: "–" };

/** A row's cells after the kind: how it is asked, and what becomes of each part. */
function cellsOf(format: Format, kind: QuestionKind): string[] {
  const { as, parts } = format.carries[kind];
  return [
    as === undefined ? "" : exporting.kinds[as],
    ...PARTS.map((part) => (mayHave(kind, part) ? SIGNS[parts[part] ?? "own"] : "")),
  ];
}

/** Whether two kinds can share a row: what only one of them may have is told all the same. */
const agree = (a: string[], b: string[]) =>
  a[0] === b[0] && a.every((cell, place) => !cell || !b[place] || cell === b[place]);

/** The rows of a format: kinds that agree share one. */
function rowsOf(format: Format): string[][] {
  const rows: { kinds: string[]; cells: string[] }[] = [];
  for (const kind of kindNames) {
    const cells = cellsOf(format, kind);
    const row = rows.find((other) => agree(other.cells, cells));
    if (row === undefined) rows.push({ kinds: [exporting.kinds[kind]], cells });
    else {
      row.kinds.push(exporting.kinds[kind]);
      row.cells = row.cells.map((cell, place) => cell || (cells[place] ?? ""));
    }
  }
  return rows.map(({ kinds, cells }, place) => [
    place === 0 ? `${format.title} \`.${format.extension}\`` : "",
    kinds.length === kindNames.length ? "all" : kinds.join(", "),
    ...cells,
  ]);
}

test("README has the table of formats", () => {
  const heads = ["format", "kind", "asked as", ...PARTS.map((part) => exporting.parts[part])];
  const rows = [heads, ...formats.flatMap(rowsOf)];
  const found = readFileSync("README.md", "utf8")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(({ length }) => length === heads.length);
  expect(found.filter(([cell]) => !/^-+$/.test(cell ?? ""))).toEqual(rows);
});

test("a loss is told of a question that has the part", () => {
  const find = (id: string) => nasty.bank.questions.find((question) => question.id === id)!;
  const [gift, blackboard] = ["gift", "blackboard"].map((name) =>
    formats.find((format) => format.name === name)!,
  );
  expect(losses(gift!, find("1-getal"))).toEqual([
    { part: "hint", fit: "moved" },
    { part: "link", fit: "moved" },
    { part: "unit", fit: "lost" },
  ]);
  expect(losses(gift!, find("een-op-een"))).toEqual([{ part: "link", fit: "moved" }]);
  expect(losses(blackboard!, find("volgorde")).map(({ part }) => part)).toEqual([
    ...["markup", "feedback", "hint", "link", "tags"],
  ]);
});

test("what is said beside a format is every part that it has no place of its own for", () => {
  for (const format of formats) {
    const told = leftOut(format).flatMap(({ fit, parts }) =>
      parts.flatMap(({ part, kinds = kindNames.filter((kind) => mayHave(kind, part)) }) =>
        kinds.map((kind) => `${kind} ${part} ${fit}`),
      ),
    );
    const parts = kindNames.flatMap((kind) =>
      PARTS.flatMap((part) => {
        const fit = format.carries[kind].parts[part] ?? "own";
        return mayHave(kind, part) && fit !== "own" ? [`${kind} ${part} ${fit}`] : [];
      }),
    );
    expect(told.sort(), format.name).toEqual(parts.sort());
  }
});
