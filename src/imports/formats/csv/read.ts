import { parse } from "csv-parse/sync";
import { kindNames, type QuestionKind } from "../../../course/kinds/index.ts";
import { LEVELS } from "../../../course/levels.ts";
import { decoded } from "../../../course/text/destination.ts";
import { isEmpty, readHtml } from "../../html/read.ts";
import type { Notices, Say } from "../../notices.ts";
import { homeOf, languageOfAddress } from "../../own.ts";
import type { Taken, TakenAnswer, TakenAnswers, TakenFile, Text } from "../../question.ts";
import { Refusal } from "../../refusal.ts";
import { guessed } from "../text.ts";

type Row = Record<string, string>;

/** What separates the cells: what stands most in the line of headings. */
const separatorOf = (heads: string): string =>
  [",", ";", "\t"].reduce((best, sign) =>
    heads.split(sign).length > heads.split(best).length ? sign : best,
  );

/** The columns that a question may have, besides those of its answers. */
const COLUMNS = new Set(
  "id kind module concept section goal level case casetext prompt hint explanation fixed exact url".split(
    " ",
  ),
);
const ANSWER = /^(answer|right|feedback|partner)([1-9]\d{0,2})$/;

interface Parsed {
  record: string[];
  info: { lines: number };
}

function rowsOf(text: string): { heads: string[]; rows: { row: Row; line: number }[] } {
  const [first = ""] = text.split(/\r\n?|\n/, 1);
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      delimiter: separatorOf(first),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }) as unknown as Parsed[];
  } catch (error) {
    const what = error instanceof Error ? error.message.slice(0, 160) : String(error);
    throw new Refusal(`its cells cannot be read (${what}). Save it again as CSV, in UTF-8.`);
  }
  const heads = (parsed[0]?.record ?? []).map((head) => head.trim().toLowerCase());
  const rows = parsed.slice(1).map(({ record }, index) => {
    const before = parsed[index]?.info.lines ?? 1;
    return {
      row: Object.fromEntries(heads.map((head, place) => [head, record[place] ?? ""])),
      line: before + 1,
    };
  });
  return { heads, rows };
}

const isYes = (cell: string): boolean => /^(?:1|x|ja|yes|true|waar|goed|juist)$/i.test(cell.trim());

/** An answer with all that is said of it. */
interface Cells {
  text: Text;
  right: boolean;
  feedback: Text | undefined;
  partner: Text;
}

class CsvRow {
  readonly #row: Row;
  readonly #say: Say;
  /** Whether the cells are HTML throughout, as our own export has them. */
  readonly own: boolean;

  constructor(row: Row, own: boolean, say: Say) {
    this.#row = row;
    this.#say = say;
    this.own = own;
  }

  plain(name: string): string {
    return (this.#row[name] ?? "").trim();
  }

  text(name: string): Text {
    const cell = this.plain(name);
    return this.own ? readHtml(cell) : guessed(cell);
  }

  answers(): Cells[] {
    const last = Math.max(
      0,
      ...Object.keys(this.#row).map((head) =>
        this.plain(head) === "" ? 0 : Number(ANSWER.exec(head)?.[2] ?? 0),
      ),
    );
    const all = Array.from({ length: last }, (_, place) => {
      const of = (name: string) => `${name}${place + 1}`;
      const feedback = this.text(of("feedback"));
      return {
        text: this.text(of("answer")),
        right: isYes(this.plain(of("right"))),
        feedback: isEmpty(feedback) ? undefined : feedback,
        partner: this.text(of("partner")),
      };
    });
    return all.filter(({ text, partner }) => !isEmpty(text) || !isEmpty(partner));
  }

  /** The kind, said or as the answers are. Undefined, and said, where there is none of that name. */
  kind(answers: readonly Cells[]): QuestionKind | undefined {
    const written = this.plain("kind").toLowerCase();
    if (written === "") {
      if (answers.some(({ partner }) => !isEmpty(partner))) return "match";
      if (answers.length === 0) return "open";
      return answers.some(({ right }) => !right) ? "single" : "text";
    }
    const known = kindNames.find((name) => name === written);
    if (known === undefined) {
      this.#say(
        `A question of the kind "${written}" was left out: a course has no such kind.`,
        `Write one of ${kindNames.join(", ")} under "kind".`,
      );
    }
    return known;
  }
}

const answerOf = ({ text, right, feedback }: Cells): TakenAnswer => ({
  text,
  correct: right,
  feedback,
});

function answersOf(row: CsvRow, kind: QuestionKind, cells: readonly Cells[]): TakenAnswers {
  switch (kind) {
    case "single":
    case "multiple":
      return { kind: "choice", options: cells.map(answerOf), fixed: isYes(row.plain("fixed")) };
    case "text":
    case "number":
      return { kind: "typed", answers: cells.map(answerOf), exact: isYes(row.plain("exact")) };
    case "order":
      return { kind: "order", items: cells.map(({ text, feedback }) => ({ text, feedback })) };
    case "match":
      return {
        kind: "match",
        rows: cells.map(({ text, partner, feedback }) => ({
          left: text,
          right: partner,
          feedback,
        })),
      };
    case "open":
      return { kind: "open", model: cells[0]?.text ?? row.text("explanation") };
  }
}

/** A title is words; our own export has a sign that a spreadsheet would work out as a number. */
const titleOf = (cell: string): string =>
  cell.replace(/^&#(\d{1,3});/, (_, code: string) => String.fromCharCode(Number(code)));

/** The questions of a file of cells. Throws a refusal where its headings are none that we know. */
export function readCsv(text: string, notices: Notices): TakenFile {
  const { heads, rows } = rowsOf(text);
  if (!heads.includes("prompt") || !heads.includes("answer1")) {
    throw new Refusal(
      'its first line names no columns "prompt" and "answer1". docs/import.md says which columns there are.',
    );
  }
  for (const head of heads) {
    if (head === "" || COLUMNS.has(head) || ANSWER.test(head)) continue;
    notices.once(
      1,
      `The column "${head}" was left out.`,
      "docs/import.md says which columns there are.",
    );
  }
  let language: string | undefined;
  const questions = rows.flatMap(({ row, line }): Taken[] => {
    const name = (row["id"] ?? "").trim();
    const say = notices.of(line, name || undefined);
    const found = languageOfAddress((row["url"] ?? "").trim(), name);
    language ??= found;
    const cells = new CsvRow(row, found !== undefined, say);
    const answers = cells.answers();
    const kind = cells.kind(answers);
    if (kind === undefined) return [];
    const level = LEVELS.find((one) => one === cells.plain("level").toLowerCase());
    if (cells.plain("level") !== "" && level === undefined) {
      say(
        `The level "${cells.plain("level")}" was left out.`,
        `Choose from: ${LEVELS.join(", ")}.`,
      );
    }
    const hint = cells.text("hint");
    const [title, about] = [titleOf(cells.plain("case")), cells.text("casetext")];
    const [concept, section] = [cells.plain("concept"), cells.plain("section")];
    return [
      {
        ...{ line, name, path: [], level },
        place: {
          module: cells.plain("module") || undefined,
          concept: concept ? { id: concept } : undefined,
          section: section ? { id: decoded(section) } : undefined,
          home: found === undefined ? undefined : homeOf(cells.plain("url"), found),
        },
        goal: cells.plain("goal") || undefined,
        case: isEmpty(about) ? undefined : { title, text: about },
        prompt: cells.text("prompt"),
        hint: isEmpty(hint) ? undefined : hint,
        explanation: kind === "open" ? [] : cells.text("explanation"),
        answers: answersOf(cells, kind, answers),
      },
    ];
  });
  return { title: undefined, language, questions, pictures: new Map() };
}
