import { addresses, parameters } from "#language";
import { MOST_QUESTIONS } from "../practice/wish.ts";
import type { Row } from "./rows.ts";

type Placed = Pick<Row, "id" | "module" | "concept">;

/** From here on some learning environments cut an address off. */
export const LONG_ADDRESS = 2_000;

/**
 * The address of a set, without the base: of a whole module a short one, which stays right when the module grows; of
 * others so many questions as an address may ask for.
 * @param module what the set is the whole of (`wholeModule`)
 */
export const setAddress = (ids: readonly string[], module?: string): string =>
  addresses.practice +
  (module === undefined
    ? `?${parameters.questions}=${ids.slice(0, MOST_QUESTIONS).join(",")}`
    : `?${parameters.module}=${module}&${parameters.questions}=${parameters.views.all}`);

/** The module that a set is the whole of, in its order; undefined where it is none. */
export function wholeModule(ids: readonly string[], rows: readonly Placed[]): string | undefined {
  const [first] = ids;
  const module = rows.find(({ id }) => id === first)?.module;
  const all = rows.filter((row) => row.module === module).map(({ id }) => id);
  return all.length > 1 && all.join() === ids.join() ? module : undefined;
}

/** What a file with a set is called, without extension: by the concept or the module that all are about, and how many they are. */
export function fileName(ids: readonly string[], rows: readonly Placed[], course: string): string {
  const set = new Set(ids);
  const chosen = rows.filter(({ id }) => set.has(id));
  const only = (values: string[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const name =
    only(chosen.map(({ concept }) => concept)) ??
    only(chosen.map(({ module }) => module)) ??
    course;
  return `${name}-${ids.length}`;
}
