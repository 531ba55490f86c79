import { LAST_TIME } from "./days.ts";
import { safely } from "./safely.ts";

/** One time that the closing test of a module was done: when (milliseconds), and how many were right at the first try. */
export interface TestResult {
  at: number;
  right: number;
  total: number;
}

/** A module keeps its newest results, and the best of the ones before. */
export const KEPT_RESULTS = 50;

/** More questions than any test has: what says more is none. */
const MOST_QUESTIONS = 1000;

/** The results in a stored text; undefined where it cannot be read. Never throws. */
export function parseResults(text: string): TestResult[] | undefined {
  return safely(() => readResults(JSON.parse(text)));
}

/** Results from parsed JSON; undefined unless all of them are well-formed. Never throws. */
export function readResults(json: unknown): TestResult[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const results = json.map(readResult);
  return results.every((result) => result !== undefined) ? mergeResults(results, []) : undefined;
}

function readResult(json: unknown): TestResult | undefined {
  const { at, right, total } = Object(json) as Record<string, unknown>;
  const isMoment = typeof at === "number" && at >= 0 && at <= LAST_TIME;
  const areCounts = isCount(right) && isCount(total) && right <= total && total > 0;
  return isMoment && areCounts ? { at, right, total } : undefined;
}

const isCount = (read: unknown): read is number =>
  Number.isInteger(read) && (read as number) >= 0 && (read as number) <= MOST_QUESTIONS;

/** The results of both, oldest first, each once: whatever the order in which tabs and files arrive. */
export function mergeResults(a: readonly TestResult[], b: readonly TestResult[]): TestResult[] {
  const unique = new Map([...a, ...b].map((result) => [nameOf(result), result]));
  const sorted = [...unique.values()].sort(inTime);
  const top = best(sorted);
  const kept = sorted.slice(-KEPT_RESULTS);
  return top && !kept.includes(top) ? [top, ...kept.slice(1)] : kept;
}

/** The result with the largest part right, of equal ones the first; undefined where there is none. */
export function best(results: readonly TestResult[]): TestResult | undefined {
  const part = ({ right, total }: TestResult) => right / total;
  return [...results].sort((a, b) => part(b) - part(a) || inTime(a, b))[0];
}

/** The result of the last time; undefined where there is none. */
export const latest = (results: readonly TestResult[]): TestResult | undefined =>
  [...results].sort(inTime).at(-1);

const inTime = (a: TestResult, b: TestResult) =>
  a.at - b.at || a.right - b.right || a.total - b.total;
const nameOf = ({ at, right, total }: TestResult) => [at, right, total].join();
