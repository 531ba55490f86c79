import type { Place } from "./model.ts";

/** A mistake in a course: what, where, and what to do next. Errors stop the build, warnings do not. */
export interface Problem extends Place {
  severity: "error" | "warning";
  what: string;
  advice: string;
}

/** How a rule says what it found. */
export interface Report {
  error(place: Place, what: string, advice: string): void;
  warning(place: Place, what: string, advice: string): void;
}

/** More of a sentence than this is a name without end in it. */
const LONGEST = { what: 300, advice: 800 };

/** A sentence without the middle of it, where it is longer than anyone reads: what was written stands at its ends. */
const readable = (sentence: string, longest: number) =>
  sentence.length <= longest
    ? sentence
    : `${sentence.slice(0, longest - 100)} … ${sentence.slice(-80)}`.toWellFormed();

/** Collects problems: nothing is thrown, so that an author sees all of them at once. */
export class Problems implements Report {
  readonly list: Problem[] = [];
  /** What was said already: of a file with a mistake in each of its lines, looking it up in the list takes minutes. */
  readonly #said = new Set<string>();

  error(place: Place, what: string, advice: string): void {
    this.#add({ severity: "error", file: place.file, line: place.line, what, advice });
  }

  warning(place: Place, what: string, advice: string): void {
    this.#add({ severity: "warning", file: place.file, line: place.line, what, advice });
  }

  /** The same mistake twice on one line, such as one unknown link, is said once. */
  #add(found: Problem): void {
    const problem = {
      ...found,
      what: readable(found.what, LONGEST.what),
      advice: readable(found.advice, LONGEST.advice),
    };
    const name = JSON.stringify([problem.file, problem.line, problem.what]);
    if (this.#said.has(name)) return;
    this.#said.add(name);
    this.list.push(problem);
  }

  get errors(): Problem[] {
    return this.list.filter((problem) => problem.severity === "error");
  }
}

/** Reports problems that were found before. */
export function tell(problems: readonly Problem[], report: Report): void {
  for (const { severity, what, advice, ...place } of problems)
    report[severity](place, what, advice);
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** All problems as text for a terminal, by file and line, with a closing count. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return "No errors, no warnings.";
  const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
  const paragraphs = sorted.map(({ severity, file, line, what, advice }) =>
    [
      `${file}:${line}${severity === "warning" ? " (warning)" : ""}`,
      `  ${what}`,
      `  ${advice}`,
    ].join("\n"),
  );
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.length - errors.length;
  const files = new Set((errors.length > 0 ? errors : problems).map((problem) => problem.file))
    .size;
  const total = [
    errors.length > 0 && count(errors.length, "error"),
    warnings > 0 && count(warnings, "warning"),
  ]
    .filter(Boolean)
    .join(", ");
  return [...paragraphs, `${total} in ${count(files, "file")}.`].join("\n\n");
}
