import type { MadeFile } from "../threads/site.ts";
import type { KeptFile } from "./state.ts";

/** Names as places in a list of all: a site reads the same over and over. */
export class Numbered {
  readonly #places: Map<string, number>;

  /** @param names those that have their places already */
  constructor(names: readonly string[] = []) {
    this.#places = new Map(names.map((name, place) => [name, place]));
  }

  /** The place of a name. */
  readonly of = (name: string): number => {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  };

  get names(): string[] {
    return [...this.#places.keys()];
  }
}

/** What is kept of files that were made, by their paths. */
export function keptFiles(
  made: ReadonlyMap<string, MadeFile>,
  numbered: Numbered,
): Map<string, KeptFile> {
  return new Map(
    [...made].map(([path, { address, component, reads }]) => [
      path,
      { address, component, reads: [...reads].map(numbered.of) },
    ]),
  );
}
