/** Which pages of an index are of a kind, and of a module. */
import type { Kind } from "./kinds.ts";
import { risingAsText, risingIn } from "./numbers.ts";

/** What is asked for. */
export interface Filters {
  kind?: Kind | undefined;
  module?: string | undefined;
}

/** What can be asked for; and for each kind and module the numbers of its pages, as text. */
type FilterFile = Record<keyof Filters, Record<string, string>>;

/** The numbers of the pages by what can be asked for, as a file. */
export const encodeFilter = (
  pages: Record<keyof Filters, ReadonlyMap<string, readonly number[]>>,
): string => {
  const told = (values: ReadonlyMap<string, readonly number[]>) =>
    Object.fromEntries([...values].map(([value, numbers]) => [value, risingAsText(numbers)]));
  const file: FilterFile = { kind: told(pages.kind), module: told(pages.module) };
  return JSON.stringify(file);
};

/** Tells which pages pass, by a file. Throws where the file is something else. */
export function passing(json: string, filters: Filters): (page: number) => boolean {
  const file = JSON.parse(json) as FilterFile;
  const sets = (["kind", "module"] as const).flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const pages = file[name];
    return [new Set(Object.hasOwn(pages, value) ? risingIn(pages[value] ?? "") : [])];
  });
  return (page) => sets.every((set) => set.has(page));
}
