import { addresses, parameters } from "#language";
import { MOST_QUESTIONS } from "../practice/wish.ts";
import type { Row } from "./rows.ts";

/** From here on some learning environments cut an address off. */
export const LONG_ADDRESS = 2_000;

/** The address of a set, without the base: so many questions as an address may ask for. */
export const setAddress = (ids: readonly string[]): string =>
  `${addresses.practice}?${parameters.questions}=${ids.slice(0, MOST_QUESTIONS).join(",")}`;

/** The module that a set is the whole of; undefined where it is none. */
export function wholeModule(ids: readonly string[], rows: readonly Row[]): string | undefined {
  const set = new Set(ids);
  const modules = new Set(rows.flatMap(({ id, module }) => (set.has(id) ? [module] : [])));
  const [module] = modules;
  const all = rows.filter((row) => row.module === module);
  return modules.size === 1 && all.length === ids.length ? module : undefined;
}

/** What a file with a set is called, without extension: by the concept or the module that all are about, and how many they are. */
export function fileName(ids: readonly string[], rows: readonly Row[], course: string): string {
  const set = new Set(ids);
  const chosen = rows.filter(({ id }) => set.has(id));
  const only = (values: string[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const name =
    only(chosen.map(({ concept }) => concept)) ??
    only(chosen.map(({ module }) => module)) ??
    course;
  return `${name}-${ids.length}`;
}
