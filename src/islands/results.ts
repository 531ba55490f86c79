import { inCalendar } from "../learning/days.ts";
import { mergeResults, parseResults, type TestResult } from "../learning/results.ts";
import { safely } from "../learning/safely.ts";
import { keysWith } from "../learning/storage.ts";
import { forget, kept } from "./kept.ts";
import { pageKeys } from "./page-keys.ts";
import { storage } from "./store.ts";

/** What could not be written: known as long as the page lives. */
const unkept = new Map<string, TestResult[]>();

/** The results of a module's closing test, oldest first; read anew each time, since another tab may have written. */
export function results(module: string): TestResult[] {
  return mergeResults(stored(module), unkept.get(module) ?? []);
}

/**
 * Adds a result to those of a module.
 * @returns false where the browser keeps nothing (blocked, full): then it is known as long as the page lives
 */
export const saveResult = (module: string, result: TestResult): boolean =>
  addResults(module, [{ ...result, at: inCalendar(result.at) }]);

/** Adds results, as of a file, to those of a module; nothing that was there is lost. Returns as `saveResult`. */
export function addResults(module: string, more: readonly TestResult[]): boolean {
  const all = mergeResults(results(module), more);
  unkept.set(module, all);
  return safely(() => {
    storage().setItem(pageKeys.tests + module, JSON.stringify(all));
    unkept.delete(module);
    return true;
  }, false);
}

/** The results of every module that has some. */
export function allResults(): Map<string, TestResult[]> {
  const written = safely(() => keysWith(pageKeys.tests, storage()), []);
  const modules = [...written.map((key) => key.slice(pageKeys.tests.length)), ...unkept.keys()];
  const found = modules.map((module) => [module, results(module)] as const);
  return new Map(found.filter(([, some]) => some.length > 0));
}

/** Forgets all of them. */
export function forgetResults(): void {
  unkept.clear();
  safely(() => keysWith(pageKeys.tests, storage()), []).forEach((key) => forget(key));
}

const stored = (module: string): TestResult[] =>
  parseResults(kept(pageKeys.tests + module) ?? "") ?? [];
